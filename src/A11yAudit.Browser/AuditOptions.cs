namespace A11yAudit.Browser;

/// <summary>What an audit takes its time for; the defaults are what reports are made with.</summary>
public sealed record AuditOptions
{
    /// <summary>All the time one page may take, rules included.</summary>
    public TimeSpan PageBudget { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Most time until the server has begun to answer.</summary>
    public TimeSpan NavigationLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the tree must not change for a page to count as ready (milliseconds).</summary>
    public int QuietMs { get; init; } = 500;

    /// <summary>Hard cap on waiting for that (milliseconds); whether it was met is recorded.</summary>
    public int SettleCapMs { get; init; } = 10_000;

    /// <summary>More elements than this are too large to judge.</summary>
    public int MaxNodes { get; init; } = 100_000;

    /// <summary>More frames than this on one page are recorded as not entered.</summary>
    public int MaxFrames { get; init; } = 50;

    /// <summary>Most element pictures a page; 0 takes none.</summary>
    public int CropsPerPage { get; init; } = 12;

    public bool PageRules { get; init; } = true;
}
