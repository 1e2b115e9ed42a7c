using System.Text.Json;
using A11yAudit.Inventory;

namespace A11yAudit.Browser;

/// <summary>A rule about the pages of a site together, judged after the crawl from what observe.js saw on each.</summary>
public abstract class SiteCheck
{
    /// <summary>Folder name of the rule.</summary>
    public abstract string RuleId { get; }

    internal abstract IReadOnlyList<Verdict> JudgeData(Site site, IReadOnlyList<SeenOn<JsonElement>> pages, JsonElement options);
}
