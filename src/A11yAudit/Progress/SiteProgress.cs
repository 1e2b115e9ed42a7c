namespace A11yAudit.Progress;

/// <summary>What changed on one site between two runs, counted in failed places.</summary>
public sealed record SiteProgress(string SiteId, IReadOnlyList<TrackedFinding> Items)
{
    public int Fixed => Count(Change.Fixed);
    public int New => Count(Change.New);
    public int Remaining => Count(Change.Remaining);
    public int NotComparable => Count(Change.NotComparable);
    public int NotTested => Count(Change.NotTested);

    private int Count(Change change) => Items.Count(i => i.Change == change);
}
