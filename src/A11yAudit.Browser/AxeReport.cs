using System.Text.Json;
using A11yAudit.Runs;

namespace A11yAudit.Browser;

/// <summary>What one axe pass over all frames of a page answered, reduced to what we keep.</summary>
internal sealed record AxeReport(
    IReadOnlyList<AxeReport.RuleNodes> Violations,
    IReadOnlyList<AxeReport.RuleNodes> Incomplete,
    IReadOnlyList<AxeReport.RulePass> Passes,
    IReadOnlyList<string> Inapplicable)
{
    public IReadOnlyList<FrameGap> Gaps { get; init; } = [];

    /// <summary>One rule's places.</summary>
    internal sealed record RuleNodes(string Id, string? Error, IReadOnlyList<Node> Nodes);

    /// <summary>One place: frames and element, with what the checks noted.</summary>
    internal sealed record Node(IReadOnlyList<string> Target, IReadOnlyList<string> Path, string Html, IReadOnlyList<CheckData> Checks);

    /// <summary>Data a check left.</summary>
    internal sealed record CheckData(string Id, JsonElement? Data);

    /// <summary>A rule some place passed.</summary>
    internal sealed record RulePass(string Id, int Count);
}
