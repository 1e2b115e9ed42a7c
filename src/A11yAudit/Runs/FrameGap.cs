namespace A11yAudit.Runs;

/// <summary>A frame the rules could not enter, with the reason; shown beside the figures of its page.</summary>
public sealed record FrameGap(string Selector, string Url, string Reason);
