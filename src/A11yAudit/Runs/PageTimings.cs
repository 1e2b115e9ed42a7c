namespace A11yAudit.Runs;

/// <summary>Where the time of a visit went, whole milliseconds.</summary>
public sealed record PageTimings(int Navigation, int Settling, int Rules, int PageRules, int Total);
