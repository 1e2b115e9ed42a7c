using A11yAudit.Progress;
using A11yAudit.Runs;

namespace A11yAudit.Tests.Storage;

/// <summary>The history says of each run what the heart would count, and knows who had passed before.</summary>
public sealed class HistoryTests : StoreFixture
{
    private const string Home = "https://jia-xian.gov.cn/";

    [Test]
    public async Task Summaries_are_the_hearts_figures_oldest_first()
    {
        var first = await AuditAsync(Sample.Morning, Sample.Page(Home), Sample.End("jia-xian"));
        var second = await AuditAsync(Sample.Morning.AddDays(30), Sample.Clean(Home), Sample.CleanEnd("jia-xian"));
        var third = await AuditAsync(Sample.Morning.AddDays(60), Sample.Page(Home), Sample.End("jia-xian"));

        var summaries = await ReadAsync(q => q.SummariesAsync(null, null, default));
        Assert.That(summaries.Select(s => s.RunId), Is.EqualTo([first, second, third]));
        Assert.That(States(summaries), Is.EqualTo([SiteState.Started, SiteState.SelfCheckPassed, SiteState.Regressed]));

        var run = await ReadAsync(q => q.LoadRunAsync(third, default));
        var expected = SiteFigures.Of(run!.Sites[0], passedBefore: true);
        var kept = summaries[2].Sites[0];
        Assert.That(kept with { Coverage = expected.Coverage }, Is.EqualTo(expected));
        Assert.That(kept.Coverage with { NotTestedByReason = expected.Coverage.NotTestedByReason }, Is.EqualTo(expected.Coverage));
        Assert.That(kept.Coverage.NotTestedByReason, Is.EquivalentTo(expected.Coverage.NotTestedByReason));
    }

    [Test]
    public async Task Summaries_end_where_asked_and_keep_to_their_portfolio()
    {
        var first = await AuditAsync(Sample.Morning, Sample.Page(Home), Sample.End("jia-xian"));
        await AuditAsync(Sample.Morning.AddDays(30), Sample.Page(Home), Sample.End("jia-xian"));
        await Store.BeginOrContinueAsync(Sample.Start(portfolio: "乙市"), forceNew: false, default);
        var summaries = await ReadAsync(q => q.SummariesAsync("甲市", Sample.Morning, default));
        Assert.That(summaries.Select(s => s.RunId), Is.EqualTo([first]));
    }

    [Test]
    public async Task An_interrupted_run_is_shown_but_never_counts_as_passed()
    {
        await AuditAsync(Sample.Morning, Sample.Clean(Home), Sample.CleanEnd("jia-xian"), RunState.Interrupted);
        await AuditAsync(Sample.Morning.AddDays(1), Sample.Page(Home), Sample.End("jia-xian"));
        var summaries = await ReadAsync(q => q.SummariesAsync(null, null, default));
        Assert.That(States(summaries), Is.EqualTo([SiteState.SelfCheckPassed, SiteState.Started]));
        Assert.That(summaries[0].State, Is.EqualTo(RunState.Interrupted));
    }

    [Test]
    public async Task Sites_that_never_ended_are_counted_all_the_same()
    {
        await AuditAsync(Sample.Morning, Sample.Clean(Home), Sample.CleanEnd("jia-xian"));
        Clock.Now = Sample.Morning.AddDays(1);
        var running = await Store.BeginOrContinueAsync(Sample.Start(Clock.Now), forceNew: false, default);
        await Store.SavePageAsync(running.RunId, "jia-xian", Sample.Page(Home, findings: 3), default);
        await AssertLastAsync(RunState.Running);

        await Store.CompleteRunAsync(running.RunId, RunState.Interrupted, Clock.Now, default);
        await AssertLastAsync(RunState.Interrupted);
        Assert.That(RawSql.Number(DbPath, "SELECT count(*) FROM SiteAudit WHERE Figures IS NULL"), Is.Zero, "kept, not counted again");
    }

    [Test]
    public async Task A_page_after_the_end_of_its_site_is_counted()
    {
        var run = await Store.BeginOrContinueAsync(Sample.Start(), forceNew: false, default);
        await Store.CompleteSiteAsync(run.RunId, Sample.CleanEnd("jia-xian"), default);
        await Store.SavePageAsync(run.RunId, "jia-xian", Sample.Page(Home, findings: 3), default);
        var summaries = await ReadAsync(q => q.SummariesAsync(null, null, default));
        Assert.That(summaries[0].Sites[1].Failed, Is.EqualTo(3));
    }

    [Test]
    public async Task Latest_and_previous_runs_are_found()
    {
        var complete = await AuditAsync(Sample.Morning, Sample.Page(Home), Sample.End("jia-xian"));
        await AuditAsync(Sample.Morning.AddDays(1), Sample.Page(Home), Sample.End("jia-xian"), RunState.Interrupted);
        var latest = await AuditAsync(Sample.Morning.AddDays(2), Sample.Page(Home), Sample.End("jia-xian"));
        Assert.Multiple(async () =>
        {
            Assert.That((await ReadAsync(q => q.LatestRunAsync(null, default)))!.Id, Is.EqualTo(latest));
            Assert.That((await ReadAsync(q => q.PreviousCompleteAsync(null, Sample.Morning.AddDays(2), default)))!.Id, Is.EqualTo(complete));
            Assert.That(await ReadAsync(q => q.PreviousCompleteAsync("甲市", Sample.Morning, default)), Is.Null);
            Assert.That(await ReadAsync(q => q.LatestRunAsync("丙市", default)), Is.Null);
            Assert.That(await ReadAsync(q => q.RunIdsAsync(null, default)), Has.Count.EqualTo(3));
        });
    }

    private async Task AssertLastAsync(RunState state)
    {
        var last = (await ReadAsync(q => q.SummariesAsync(null, null, default)))[^1];
        Assert.That(last.State, Is.EqualTo(state));
        Assert.That(last.Sites.Select(s => s.SiteId), Is.EqualTo(["yi-xian", "jia-xian"]));
        Assert.That(last.Sites.Select(s => s.State), Is.EqualTo([SiteState.NotReached, SiteState.Regressed]));
        Assert.That(last.Sites[1].Failed, Is.EqualTo(3));
    }

    private static IEnumerable<SiteState> States(IEnumerable<RunSummary> summaries) => summaries.Select(s => s.Sites[0].State);
}
