using A11yAudit.Runs;

namespace A11yAudit.Storage.Rows;

/// <summary>One page record: whole as <see cref="Record"/>, and in columns what one may want to ask across pages.</summary>
internal sealed class PageRow
{
    public long Id { get; init; }
    public long SiteAuditId { get; set; }
    public SiteAuditRow? SiteAudit { get; init; }
    public required string Url { get; init; }
    public PageMode Mode { get; init; }
    public Viewport Viewport { get; init; }
    public VisitKind Status { get; init; }
    public int? Http { get; init; }
    public string? Detail { get; init; }
    public PageType Type { get; init; }
    public int Depth { get; init; }
    public bool IsStart { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    public string? FinalUrl { get; init; }
    public string? Title { get; init; }
    public string? ContentHash { get; init; }
    public bool Settled { get; init; }

    /// <summary>Milliseconds, as are the other timings; null when there was no page.</summary>
    public int? NavigationMs { get; init; }

    public int? SettlingMs { get; init; }
    public int? RulesMs { get; init; }
    public int? PageRulesMs { get; init; }
    public int? TotalMs { get; init; }
    public int Frames { get; init; }
    public int FrameGaps { get; init; }
    public int Failed { get; init; }
    public int NeedsReview { get; init; }
    public int Advice { get; init; }

    /// <summary>Packed <see cref="PageRecord"/>.</summary>
    public required byte[] Record { get; init; }

    public List<FindingRow> Findings { get; init; } = [];
}
