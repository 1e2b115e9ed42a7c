using A11yAudit.Runs;
using A11yAudit.Storage;

namespace A11yAudit.Tests.Storage;

/// <summary>Only the very same audit of the last day goes on; nothing ever mixes into one run.</summary>
public sealed class ContinueTests : StoreFixture
{
    private static readonly TestCaseData<Func<RunStart, RunStart>>[] Others =
    [
        new(s => s with { OptionsHash = "options-2" }) { TestName = "Other options" },
        new(s => s with { Versions = s.Versions with { RulePack = "2026.2" } }) { TestName = "Other pack version" },
        new(s => s with { Rules = [Sample.Rule("image-alt", "另")] }) { TestName = "Other pack content" },
        new(s => s with { Versions = s.Versions with { Axe = "4.15.0" } }) { TestName = "Other axe" },
        new(s => s with { Versions = s.Versions with { Browser = "157.0" } }) { TestName = "Other browser" },
        new(s => s with { Versions = s.Versions with { Program = "0.2.0" } }) { TestName = "Other program" },
    ];

    [TestCase(0)]
    [TestCase(24)]
    public async Task The_same_audit_goes_on(int hours)
    {
        var first = await Store.BeginOrContinueAsync(Sample.Start(), forceNew: false, default);
        Clock.Now = Sample.Morning.AddHours(hours);
        var second = await Store.BeginOrContinueAsync(Sample.Start(Clock.Now), forceNew: false, default);
        Assert.Multiple(() =>
        {
            Assert.That(first.Continued, Is.False);
            Assert.That(first.RunId, Does.Match("^20260302-093000-[0-9a-f]{4}$"), "time in China");
            Assert.That(second.Continued, Is.True);
            Assert.That(second.RunId, Is.EqualTo(first.RunId));
            Assert.That(second.StartedAt, Is.EqualTo(Sample.Morning));
            Assert.That(second.InterruptedRunIds, Is.Empty);
        });
    }

    [TestCaseSource(nameof(Others))]
    public async Task Another_audit_begins_anew(Func<RunStart, RunStart> change)
    {
        var first = await Store.BeginOrContinueAsync(Sample.Start(), forceNew: false, default);
        await ClosedForAsync(first, change(Sample.Start()), forceNew: false);
    }

    [Test]
    public async Task New_begins_anew() =>
        await ClosedForAsync(await Store.BeginOrContinueAsync(Sample.Start(), forceNew: false, default), Sample.Start(), forceNew: true);

    [TestCase(25)]
    [TestCase(-1)]
    public async Task A_run_too_old_or_in_the_future_is_closed(int hoursLater)
    {
        var first = await Store.BeginOrContinueAsync(Sample.Start(), forceNew: false, default);
        Clock.Now = Sample.Morning.AddHours(hoursLater);
        await ClosedForAsync(first, Sample.Start(Clock.Now), forceNew: false);
    }

    [Test]
    public async Task A_finished_run_and_another_portfolio_are_left_alone()
    {
        var other = await Store.BeginOrContinueAsync(Sample.Start(portfolio: "乙市"), forceNew: false, default);
        var done = await AuditAsync(Sample.Morning, Sample.Page("https://a/"), Sample.End("jia-xian"));
        var next = await Store.BeginOrContinueAsync(Sample.Start(), forceNew: false, default);
        Assert.Multiple(() =>
        {
            Assert.That(next.Continued, Is.False);
            Assert.That(next.InterruptedRunIds, Is.Empty);
            Assert.That(next.RunId, Is.Not.EqualTo(done));
        });
        Assert.That((await ReadAsync(q => q.LoadRunAsync(other.RunId, default)))!.State, Is.EqualTo(RunState.Running));
    }

    [Test]
    public async Task Nothing_more_is_written_to_a_closed_run()
    {
        var first = await Store.BeginOrContinueAsync(Sample.Start(), forceNew: false, default);
        await Store.BeginOrContinueAsync(Sample.Start(), forceNew: true, default);
        var page = Sample.Page("https://jia-xian.gov.cn/");
        Func<Task>[] writes =
        [
            () => Store.SavePageAsync(first.RunId, "jia-xian", page, default),
            () => Store.CompleteSiteAsync(first.RunId, Sample.End("jia-xian"), default),
            () => Store.CompleteRunAsync(first.RunId, RunState.Complete, Sample.Morning, default),
        ];
        foreach (var write in writes)
        {
            Assert.That(async () => await write(), Throws.TypeOf<StoreException>().With.Property("Problem").EqualTo(StoreProblem.RunClosed));
        }
    }

    private async Task ClosedForAsync(RunHandle first, RunStart start, bool forceNew)
    {
        await Store.SavePageAsync(first.RunId, "jia-xian", Sample.Page("https://jia-xian.gov.cn/"), default);
        var next = await Store.BeginOrContinueAsync(start, forceNew, default);
        var kept = await ReadAsync(q => q.LoadRunAsync(first.RunId, default));
        Assert.Multiple(() =>
        {
            Assert.That(next.Continued, Is.False);
            Assert.That(next.RunId, Is.Not.EqualTo(first.RunId));
            Assert.That(next.InterruptedRunIds, Is.EqualTo([first.RunId]));
            Assert.That(kept!.State, Is.EqualTo(RunState.Interrupted));
            Assert.That(kept.Sites[1].Pages, Has.Count.EqualTo(1), "kept with its pages");
        });
    }
}
