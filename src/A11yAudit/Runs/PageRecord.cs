using System.Text.Json;
using System.Text.Json.Serialization;
using A11yAudit.Rules;

namespace A11yAudit.Runs;

/// <summary>All that was seen of one address in one mode and viewport; streamed to the store as soon as the visit ends.</summary>
/// <param name="Url">Normalised address that was asked for; with mode and viewport the key of the record in its site audit.</param>
/// <param name="Depth">Clicks from a start address.</param>
public sealed record PageRecord(
    string Url,
    VisitStatus Status,
    PageMode Mode,
    Viewport Viewport,
    PageType Type,
    int Depth,
    bool IsStart,
    DateTimeOffset StartedAt)
{
    public string? FinalUrl { get; init; }
    public string? Title { get; init; }

    /// <summary>Address of the page that linked here first, null for start addresses.</summary>
    public string? FoundOn { get; init; }

    /// <summary>False when the page was still changing at the cap; the rules then saw a moving target.</summary>
    public bool Settled { get; init; }

    /// <summary>SHA-256 over the final DOM's HTML, hex; null when there was no page.</summary>
    public string? ContentHash { get; init; }

    /// <summary>Other addresses that showed this very page.</summary>
    public string? SamePageAs { get; init; }

    public PageTimings? Timings { get; init; }

    /// <summary>Frames the page has, its own top frame not counted.</summary>
    public int Frames { get; init; }

    public IReadOnlyList<FrameGap> FrameGaps { get; init; } = [];
    public IReadOnlyList<RuleTally> Tallies { get; init; } = [];
    public IReadOnlyList<Finding> Findings { get; init; } = [];
    public IReadOnlyList<PageLink> Links { get; init; } = [];

    /// <summary>What site rules observed here, by rule id; judged after the crawl, and again when a saved run is judged again.</summary>
    public IReadOnlyDictionary<string, JsonElement> Observations { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Key inside a site audit.</summary>
    [JsonIgnore]
    public string Key => $"{Url}|{Mode}|{Viewport}";
}
