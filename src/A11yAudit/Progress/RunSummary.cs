using A11yAudit.Runs;

namespace A11yAudit.Progress;

/// <summary>What the history shows of an earlier run: its date, whether it was complete, and each site's figures.</summary>
public sealed record RunSummary(string RunId, DateTimeOffset StartedAt, RunState State, IReadOnlyList<SiteFigures> Sites);
