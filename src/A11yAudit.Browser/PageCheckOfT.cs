using System.Text.Json;

namespace A11yAudit.Browser;

/// <summary>A page rule with its observation typed; this is what a rule's Check.cs derives from.</summary>
/// <typeparam name="TSeen">What was seen, a record that serializes.</typeparam>
public abstract class PageCheck<TSeen> : PageCheck
{
    /// <summary>Looks at the page; may drive it, must leave it as it was.</summary>
    protected abstract Task<TSeen> ObserveAsync(PageView page, JsonElement options, CancellationToken ct);

    /// <summary>Decides from what was seen alone. An empty list means the rule did not apply.</summary>
    public abstract IReadOnlyList<Verdict> Judge(TSeen seen, JsonElement options);

    internal override async Task<JsonElement> ObserveDataAsync(PageView page, JsonElement options, CancellationToken ct) =>
        JsonSerializer.SerializeToElement(await ObserveAsync(page, options, ct), Json);

    internal override IReadOnlyList<Verdict> JudgeData(JsonElement seen, JsonElement options) =>
        Judge(seen.Deserialize<TSeen>(Json)!, options);
}
