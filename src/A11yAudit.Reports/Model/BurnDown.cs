namespace A11yAudit.Reports.Model;

/// <summary>The chart of failed places over the runs, ready to draw: coordinates in a box of Width × Height.</summary>
/// <param name="Line">Points of the polyline through the complete runs.</param>
internal sealed record BurnDown(
    int Width,
    int Height,
    int Left,
    int Right,
    int Top,
    int Bottom,
    string Description,
    string Line,
    IReadOnlyList<ChartPoint> Points,
    IReadOnlyList<AxisTick> Ticks,
    int TickX,
    int DateY,
    int DeadlineX,
    int DeadlineFoot,
    int DeadlineLabelX,
    int DeadlineLabelY,
    string DeadlineLabel);
