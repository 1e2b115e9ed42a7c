namespace A11yAudit.Reports.Model;

/// <summary>A labelled height of the chart.</summary>
internal sealed record AxisTick(int Y, int LabelY, string Label);
