namespace A11yAudit.Reports.Model;

/// <summary>One run in the chart, placed and labelled.</summary>
internal sealed record ChartPoint(int X, int Y, int BoxX, int BoxY, int LabelY, string? Label, string? DateLabel, bool IsComplete);
