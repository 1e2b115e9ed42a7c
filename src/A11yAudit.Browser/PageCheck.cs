using System.Text.Json;

namespace A11yAudit.Browser;

/// <summary>A rule about the behaviour of one page: what it observes is data, kept with the run; judging it is a pure function.</summary>
public abstract class PageCheck
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Folder name of the rule.</summary>
    public abstract string RuleId { get; }

    /// <summary>True for rules that watch over time: home page and one page of each core type only.</summary>
    public virtual bool OnCorePagesOnly => false;

    /// <summary>Most time one observation may take.</summary>
    public virtual TimeSpan Deadline => TimeSpan.FromSeconds(15);

    internal abstract Task<JsonElement> ObserveDataAsync(PageView page, JsonElement options, CancellationToken ct);

    internal abstract IReadOnlyList<Verdict> JudgeData(JsonElement seen, JsonElement options);
}
