namespace A11yAudit.Reports.Model;

/// <summary>A frame the rules could not enter.</summary>
internal sealed record FrameGapLine(PageRef Page, Said Selector, string Url, Said Reason);
