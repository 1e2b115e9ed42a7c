using A11yAudit.Browser;
using A11yAudit.Cli.Demo;
using A11yAudit.Inventory;
using A11yAudit.Rules;
using A11yAudit.Runs;
using Microsoft.Extensions.Logging.Abstractions;

namespace A11yAudit.BrowserTests;

/// <summary>One site from address to SiteAudit, with a real browser and a real server.</summary>
internal sealed class FirstAuditTests
{
    [Test]
    public async Task A_small_site_is_crawled_and_judged()
    {
        using var folder = new TemporaryFolder();
        folder.Write("index.html", """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>样例市甲县人民政府</title></head><body><main><h1>甲县</h1>
            <p><img src="x.png"><a href="zwgk/">政务公开</a> <a href="gone.html">旧栏目</a> <a href="a.pdf">附件</a></p></main>
            <iframe title="内嵌公告" src="frame.html"></iframe></body></html>
            """);
        folder.Write("frame.html", """<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>公告</title></head><body><main><h1>公告</h1><img src="y.png"></main></body></html>""");
        folder.Write("zwgk/index.html", """<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>政务公开</title></head><body><main><h1>政务公开</h1><p>正文</p></main></body></html>""");
        await using var server = LoopbackSite.Start([folder.Path]);
        var site = new Site("jia", "甲县", [server.Url]) { Budget = new CrawlBudget(10, 2, 0) };
        using var auditor = new SiteAuditor(TestBrowser.Pool, TestBrowser.Pack, TestBrowser.Script, TestBrowser.Quick, true, TimeProvider.System, NullLogger.Instance);

        var audit = await auditor.AuditAsync(site, new AuditHooks((_, _) => Task.CompletedTask, _ => { }), CancellationToken.None);

        var home = audit.Pages[0];
        Assert.Multiple(() =>
        {
            Assert.That(audit.Pages.Select(p => (new Uri(p.Url).AbsolutePath, p.Status.Kind)), Is.EquivalentTo(new[]
            {
                ("/", VisitKind.Audited), ("/zwgk/", VisitKind.Audited), ("/gone.html", VisitKind.DeadLink), ("/frame.html", VisitKind.Audited),
            }));
            Assert.That(home.Frames, Is.EqualTo(1));
            Assert.That(home.FrameGaps, Is.Empty);
            Assert.That(home.Findings.Where(f => f.RuleId == "image-alt").Select(f => f.Place.Frames.Count), Is.EquivalentTo(new[] { 0, 1 }));
            Assert.That(home.Tallies.Single(t => t.RuleId == "image-alt").Outcome, Is.EqualTo(Outcome.Failed));
            Assert.That(home.Tallies.Where(t => t.NotTested is not null), Is.Empty);
            Assert.That(Coverage.Of(audit), Has.Property(nameof(Coverage.Tested)).EqualTo(3));
        });
    }
}
