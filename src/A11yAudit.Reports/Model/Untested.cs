namespace A11yAudit.Reports.Model;

/// <summary>Everything of a site that was meant and not tested, each with its reason.</summary>
internal sealed record Untested(
    IReadOnlyList<PageGap> Pages,
    IReadOnlyList<FrameGapLine> Frames,
    IReadOnlyList<RuleGap> Rules)
{
    public bool IsEmpty => Pages.Count + Frames.Count + Rules.Count == 0;
}
