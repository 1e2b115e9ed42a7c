using A11yAudit.Browser;
using A11yAudit.Cli.Demo;
using A11yAudit.Inventory;
using A11yAudit.Rules;
using A11yAudit.Runs;
using Microsoft.Extensions.Logging.Abstractions;

namespace A11yAudit.BrowserTests;

/// <summary>The report keeps the rules it asks others to keep.</summary>
[Category("DemoAndReport")]
internal sealed class ReportAuditTests
{
    /// <summary>Rules about a government's site, which a report is not.</summary>
    private static readonly string[] OfSitesOnly = ["elder-entry"];

    [TestCase(false)]
    [TestCase(true)]
    public async Task Nothing_of_the_whole_pack_fails_on_our_own_report(bool english)
    {
        var made = await SmallReport.GetAsync();
        await using var server = LoopbackSite.Start([english ? made.En : made.Zh]);
        var site = new Site("report", "检测报告", [server.Url]) { Budget = new CrawlBudget(10, 2, 0) };
        var pack = TestBrowser.Pack.Only(r => !OfSitesOnly.Contains(r.Info.Id));
        using var auditor = new SiteAuditor(TestBrowser.Pool, pack, TestBrowser.Script, TestBrowser.Quick, hasCjkFont: true, TimeProvider.System, NullLogger.Instance);

        var audit = await auditor.AuditAsync(site, new AuditHooks((_, _) => Task.CompletedTask, _ => { }), CancellationToken.None);

        var failed = audit.SiteFindings.Concat(audit.Pages.SelectMany(p => p.Findings.Select(f => f with { Place = f.Place with { PageUrl = p.Url } })))
            .Where(f => f.Outcome == Outcome.Failed)
            .Select(f => $"{f.RuleId} {f.Message} {f.Place.PageUrl} {f.Place.Selector} {f.Place.Snippet} {string.Join(", ", f.Evidence)}").ToList();
        var untested = audit.Pages.SelectMany(p => p.Tallies).Concat(audit.SiteTallies).Where(t => t.NotTested is not null).Select(t => $"{t.RuleId}: {t.NotTested}");
        Assert.Multiple(() =>
        {
            Assert.That(audit.Pages.Count(p => p.Status.Kind == VisitKind.Audited), Is.EqualTo(2), string.Join(' ', audit.Pages.Select(p => $"{p.Url} {p.Status}")));
            Assert.That(failed, Is.Empty);
            Assert.That(untested, Is.Empty);
        });
    }
}
