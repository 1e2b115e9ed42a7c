namespace A11yAudit.Reports.Model;

/// <summary>One run in the table of all runs; also the table behind the chart.</summary>
internal sealed record HistoryRow(
    string Date,
    string State,
    bool IsComplete,
    string SitesReached,
    string Failed,
    string Review,
    CoverageText Coverage);
