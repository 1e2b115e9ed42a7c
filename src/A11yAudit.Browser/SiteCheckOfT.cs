using System.Text.Json;
using A11yAudit.Inventory;

namespace A11yAudit.Browser;

/// <summary>A site rule with its observation typed; this is what a rule's Check.cs derives from.</summary>
/// <typeparam name="TSeen">What observe.js returns on one page.</typeparam>
public abstract class SiteCheck<TSeen> : SiteCheck
{
    /// <summary>Decides from what was seen on all tested pages; every verdict's place names its page. An empty list means the rule did not apply.</summary>
    public abstract IReadOnlyList<Verdict> Judge(Site site, IReadOnlyList<SeenOn<TSeen>> pages, JsonElement options);

    internal override IReadOnlyList<Verdict> JudgeData(Site site, IReadOnlyList<SeenOn<JsonElement>> pages, JsonElement options) =>
        Judge(site, [.. pages.Select(p => new SeenOn<TSeen>(p.Url, p.Type, p.IsStart, p.Seen.Deserialize<TSeen>(PageCheck.Json)!))], options);
}
