using System.Text.Json;
using A11yAudit.Runs;

namespace A11yAudit.Tests.Storage;

/// <summary>What is saved comes back as it was, in one fixed order.</summary>
public sealed class RoundTripTests : StoreFixture
{
    [Test]
    public async Task A_rich_run_comes_back_equal()
    {
        var start = Sample.Start();
        var handle = await Store.BeginOrContinueAsync(start, forceNew: false, default);
        var home = "https://jia-xian.gov.cn/";
        PageRecord[] inOrder =
        [
            Sample.Page(home),
            Sample.Page(home, viewport: Viewport.Phone),
            Sample.Page(home, mode: PageMode.Elder),
            Sample.Page(home + "B", depth: 1) with { Status = new VisitStatus(VisitKind.Blocked, 412, "脚本挑战"), Timings = null, ContentHash = null },
            Sample.Page(home + "a", depth: 1),
        ];
        foreach (var page in inOrder.Reverse())
        {
            await Store.SavePageAsync(handle.RunId, "jia-xian", page, default);
        }

        await Store.CompleteSiteAsync(handle.RunId, Sample.End("jia-xian", complete: false), default);
        await Store.CompleteRunAsync(handle.RunId, RunState.Complete, Sample.Morning.AddHours(3), default);

        var expected = new Run(
            handle.RunId, start.Portfolio, start.Office, start.Deadline, start.StartedAt, RunState.Complete, start.Versions,
            start.OptionsHash, start.Rules, start.Standards,
            [new SiteAudit(Sample.Site("yi-xian"), [], [], [], 0, false), Sample.End("jia-xian", complete: false) with { Pages = inOrder }])
        {
            FinishedAt = Sample.Morning.AddHours(3),
        };
        var loaded = await ReadAsync(q => q.LoadRunAsync(handle.RunId, default));
        Assert.That(JsonOf(loaded!), Is.EqualTo(JsonOf(expected)));
    }

    [Test]
    public async Task A_page_saved_again_replaces_its_record_and_findings()
    {
        var handle = await Store.BeginOrContinueAsync(Sample.Start(), forceNew: false, default);
        var page = Sample.Page("https://jia-xian.gov.cn/", findings: 5);
        await Store.SavePageAsync(handle.RunId, "jia-xian", page, default);
        await Store.SavePageAsync(handle.RunId, "jia-xian", page with { Title = "新", Findings = [Sample.Finding(1)] }, default);

        var pages = await Store.LoadPagesAsync(handle.RunId, "jia-xian", default);
        Assert.Multiple(() =>
        {
            Assert.That(pages, Has.Count.EqualTo(1));
            Assert.That(pages[0].Title, Is.EqualTo("新"));
            Assert.That(RawSql.Number(DbPath, "SELECT count(*) FROM Finding"), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Findings_can_be_asked_for_by_rule_and_fingerprint()
    {
        var handle = await Store.BeginOrContinueAsync(Sample.Start(), forceNew: false, default);
        var page = Sample.Page("https://jia-xian.gov.cn/", findings: 6);
        await Store.SavePageAsync(handle.RunId, "jia-xian", page, default);
        await Store.CompleteSiteAsync(handle.RunId, Sample.End("jia-xian"), default);
        await Store.CompleteSiteAsync(handle.RunId, Sample.End("jia-xian"), default);

        var fingerprint = Progress.Fingerprint.Of("target-size", page.Url, page.Findings[1].Place);
        Assert.Multiple(() =>
        {
            Assert.That(RawSql.Number(DbPath, "SELECT count(*) FROM Finding WHERE RuleId='target-size' AND PageId IS NOT NULL"), Is.EqualTo(2));
            Assert.That(RawSql.Number(DbPath, $"SELECT count(*) FROM Finding WHERE Fingerprint='{fingerprint}'"), Is.EqualTo(1));
            Assert.That(RawSql.Number(DbPath, "SELECT count(*) FROM Finding WHERE PageId IS NULL"), Is.EqualTo(2), "site findings, once");
            Assert.That(RawSql.Number(DbPath, "SELECT count(*) FROM Finding WHERE Outcome='needs-review'"), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_rule_pack_is_stored_once_for_all_its_runs()
    {
        await AuditAsync(Sample.Morning, Sample.Page("https://a/"), Sample.End("jia-xian"));
        await AuditAsync(Sample.Morning.AddDays(30), Sample.Page("https://a/"), Sample.End("jia-xian"));
        Assert.That(RawSql.Number(DbPath, "SELECT count(*) FROM RulePack"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_site_is_complete_only_when_it_was_finished()
    {
        var handle = await Store.BeginOrContinueAsync(Sample.Start(), forceNew: false, default);
        Assert.That(await Store.IsSiteCompleteAsync(handle.RunId, "jia-xian", default), Is.False);
        await Store.CompleteSiteAsync(handle.RunId, Sample.End("jia-xian", complete: false), default);
        Assert.That(await Store.IsSiteCompleteAsync(handle.RunId, "jia-xian", default), Is.False, "ended early");
        await Store.CompleteSiteAsync(handle.RunId, Sample.End("jia-xian"), default);
        Assert.That(await Store.IsSiteCompleteAsync(handle.RunId, "jia-xian", default), Is.True);
    }

    private static string JsonOf(Run run) => JsonSerializer.Serialize(run, A11yJson.Readable.Run);
}
