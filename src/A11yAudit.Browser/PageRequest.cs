using A11yAudit.Runs;

namespace A11yAudit.Browser;

/// <summary>One address to visit and why: its place in the crawl.</summary>
/// <param name="IsCore">True for the home page and one page of each core type: rules that watch over time run here.</param>
public sealed record PageRequest(string Url, PageType Type, int Depth, bool IsStart, bool IsCore, string? FoundOn)
{
    public PageMode Mode { get; init; } = PageMode.Original;
    public Viewport Viewport { get; init; } = Viewport.Pc;
}
