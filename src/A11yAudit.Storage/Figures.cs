using System.Text.Json;
using A11yAudit.Progress;
using A11yAudit.Rules;
using A11yAudit.Runs;
using A11yAudit.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace A11yAudit.Storage;

/// <summary>Figures of a site, counted by the heart from its page records and kept with the site once no page can come.</summary>
internal static class Figures
{
    private static readonly Place Nowhere = new("", "");
    private static readonly Dictionary<string, string> NoEvidence = [];
    private static readonly Dictionary<string, JsonElement> NothingSeen = [];

    public static SiteFigures Read(string json) => JsonSerializer.Deserialize(json, StorageJson.Default.SiteFigures)!;

    /// <summary>Counts and keeps the figures of a tracked row.</summary>
    public static async Task KeepAsync(StoreContext context, RunRow run, SiteAuditRow site, CancellationToken ct)
    {
        var figures = await CountAsync(context, site, await PassedBeforeAsync(context, run, site.SiteId, ct), ct);
        site.Figures = JsonSerializer.Serialize(figures, StorageJson.Default.SiteFigures);
        site.State = figures.State;
    }

    public static async Task<SiteFigures> CountAsync(StoreContext context, SiteAuditRow site, bool passedBefore, CancellationToken ct)
    {
        var pages = new List<PageRecord>();
        var records = context.Pages.Where(p => p.SiteAuditId == site.Id).Select(p => p.Record).AsAsyncEnumerable();
        await foreach (var record in records.WithCancellation(ct))
        {
            pages.Add(Countable(PageRows.Record(record)));
        }

        return SiteFigures.Of(SiteAuditRows.Audit(site, pages), passedBefore);
    }

    private static Task<bool> PassedBeforeAsync(StoreContext context, RunRow run, string siteId, CancellationToken ct) =>
        context.SiteAudits.AnyAsync(
            s => s.SiteId == siteId
                && s.State == SiteState.SelfCheckPassed
                && s.Run!.PortfolioName == run.PortfolioName
                && s.Run.State == RunState.Complete
                && s.Run.StartedAt < run.StartedAt,
            ct);

    /// <summary>Sheds all that is not counted, so that a site of thousands of pages fits in memory.</summary>
    private static PageRecord Countable(PageRecord page) => page with
    {
        Links = [],
        Observations = NothingSeen,
        Findings = [.. page.Findings.Select(f => f with { Place = Nowhere, Evidence = NoEvidence })],
    };
}
