using A11yAudit.Browser;
using A11yAudit.Inventory;
using A11yAudit.Runs;
using Microsoft.Extensions.Logging.Abstractions;

namespace A11yAudit.Bench;

/// <summary>The whole of our audit of one site: crawl, settle, axe and element rules, store.</summary>
internal static class Ours
{
    /// <param name="everything">Also page rules and element pictures; otherwise only what the lower bound is compared with.</param>
    public static async Task RunAsync(BrowserPool pool, RulePack pack, WorldScript script, string url, int pages, int concurrency, bool everything)
    {
        var options = new AuditOptions { CropsPerPage = everything ? 12 : 0, PageRules = everything };
        var site = new Site("bench", "bench", [url]) { Budget = new CrawlBudget(pages, concurrency, 0) };
        using var auditor = new SiteAuditor(pool, pack, script, options, hasCjkFont: true, TimeProvider.System, NullLogger.Instance);
        var audit = await auditor.AuditAsync(site, new AuditHooks((_, _) => Task.CompletedTask, _ => { }), CancellationToken.None);
        if (audit.Pages.Count(p => p.Status.Kind == VisitKind.Audited) != pages)
        {
            throw new InvalidOperationException($"{audit.Pages.Count(p => p.Status.IsTested)} of {pages} pages audited: {string.Join(", ", audit.Pages.Where(p => !p.Status.IsTested).Take(3).Select(p => p.Url + " " + p.Status))}");
        }
    }
}
