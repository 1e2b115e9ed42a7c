using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit.Storage.Rows;

/// <summary>Page records to rows and back, in the one order every reader gets.</summary>
internal static class PageRows
{
    public static PageRow From(PageRecord page)
    {
        var counts = page.Findings.CountBy(f => f.Outcome).ToDictionary();
        return new PageRow
        {
            Url = page.Url,
            Mode = page.Mode,
            Viewport = page.Viewport,
            Status = page.Status.Kind,
            Http = page.Status.Http,
            Detail = page.Status.Detail,
            Type = page.Type,
            Depth = page.Depth,
            IsStart = page.IsStart,
            StartedAt = page.StartedAt,
            FinalUrl = page.FinalUrl,
            Title = page.Title,
            ContentHash = page.ContentHash,
            Settled = page.Settled,
            NavigationMs = page.Timings?.Navigation,
            SettlingMs = page.Timings?.Settling,
            RulesMs = page.Timings?.Rules,
            PageRulesMs = page.Timings?.PageRules,
            TotalMs = page.Timings?.Total,
            Frames = page.Frames,
            FrameGaps = page.FrameGaps.Count,
            Failed = counts.GetValueOrDefault(Outcome.Failed),
            NeedsReview = counts.GetValueOrDefault(Outcome.NeedsReview),
            Advice = counts.GetValueOrDefault(Outcome.Advice),
            Record = Packed.Write(page, A11yJson.Compact.PageRecord),
            Findings = FindingRows.OfPage(page.Url, page.Findings),
        };
    }

    public static PageRecord Record(byte[] packed) => Packed.Read(packed, A11yJson.Compact.PageRecord);

    /// <summary>Sorted here and not by the database: each one has its own idea of the order of texts.</summary>
    public static IReadOnlyList<PageRecord> InOrder(IEnumerable<PageRecord> pages) =>
    [
        .. pages.OrderBy(p => p.Depth)
            .ThenBy(p => p.Url, StringComparer.Ordinal)
            .ThenBy(p => p.Mode)
            .ThenBy(p => p.Viewport),
    ];
}
