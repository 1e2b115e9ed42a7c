using A11yAudit.Progress;
using A11yAudit.Runs;

namespace A11yAudit.Reports;

/// <summary>All a report is drawn from; nothing else is read, so an old run can be drawn years later.</summary>
/// <param name="Before">Last complete earlier run, compared with <paramref name="Now"/>; null for the first one.</param>
/// <param name="History">Every run of the portfolio, oldest first, the summary of <paramref name="Now"/> last.</param>
/// <param name="GeneratedAt">The clock of the report: days left are counted from it.</param>
public sealed record ReportInput(
    Run Now,
    Run? Before,
    IReadOnlyList<RunSummary> History,
    DateTimeOffset GeneratedAt,
    Language Language);
