using A11yAudit.Progress;
using A11yAudit.Runs;
using A11yAudit.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace A11yAudit.Storage;

/// <summary>Summaries from the figures kept with each site; only sites still running are counted anew.</summary>
internal static class History
{
    public static async Task<IReadOnlyList<RunSummary>> OfAsync(StoreContext context, IQueryable<RunRow> runs, CancellationToken ct)
    {
        var summaries = new List<RunSummary>();
        var passed = new HashSet<string>(StringComparer.Ordinal);
        var sites = (await context.SiteAudits
            .Where(s => runs.Any(r => r.Id == s.RunId))
            .Select(s => new { s.Id, s.RunId, s.SiteId, s.Position, s.Figures })
            .ToListAsync(ct)).ToLookup(s => s.RunId, StringComparer.Ordinal);
        foreach (var run in await runs.OrderBy(r => r.StartedAt).ThenBy(r => r.Id).ToListAsync(ct))
        {
            var figures = new List<SiteFigures>();
            foreach (var site in sites[run.Id].OrderBy(s => s.Position))
            {
                figures.Add(site.Figures is { } kept
                    ? Figures.Read(kept)
                    : await CountAsync(context, site.Id, passed.Contains(site.SiteId), ct));
            }

            summaries.Add(new RunSummary(run.Id, run.StartedAt, run.State, figures));
            if (run.State == RunState.Complete)
            {
                passed.UnionWith(figures.Where(f => f.State == SiteState.SelfCheckPassed).Select(f => f.SiteId));
            }
        }

        return summaries;
    }

    private static async Task<SiteFigures> CountAsync(StoreContext context, long siteAuditId, bool passedBefore, CancellationToken ct) =>
        await Figures.CountAsync(context, await context.SiteAudits.FirstAsync(s => s.Id == siteAuditId, ct), passedBefore, ct);
}
