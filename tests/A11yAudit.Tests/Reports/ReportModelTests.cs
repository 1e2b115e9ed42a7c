using A11yAudit.Progress;
using A11yAudit.Reports;
using A11yAudit.Reports.Building;
using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit.Tests.Reports;

/// <summary>What the model says, in words an official reads.</summary>
internal sealed class ReportModelTests
{
    private static readonly ReportInput Input = SampleReport.Input(Language.ZhCn);

    [Test]
    public void The_one_sentence() => Assert.That(
        new ReportModel(Input).Office().Sentence,
        Is.EqualTo("离 12 月 31 日还有 38 天；11 个网站：自查达标 1 个，已开始 8 个，回退 1 个，未连通 1 个。"));

    [TestCase(31, "0", "今天（12 月 31 日）是最后期限，还有")]
    [TestCase(30, "1", "离 12 月 31 日还有")]
    public void Days_are_counted_in_China(int day, string number, string before)
    {
        // 20:00 UTC of the day before is already the day in China.
        var page = new ReportModel(Input with { GeneratedAt = new DateTimeOffset(2026, 12, day - 1, 20, 0, 0, TimeSpan.Zero) }).Office();
        Assert.That((page.DaysNumber, page.DaysBefore), Is.EqualTo((number, before)));
    }

    [Test]
    public void After_the_deadline_the_year_and_the_days_past_are_said()
    {
        var page = new ReportModel(Input with { GeneratedAt = new DateTimeOffset(2027, 1, 5, 9, 0, 0, TimeSpan.FromHours(8)) }).Office();
        Assert.That(page.Sentence, Does.StartWith("2026 年 12 月 31 日的期限已过 5 天"));
    }

    [Test]
    public void A_site_not_reached_has_no_figures()
    {
        var row = new ReportModel(Input).Office().Sites[^1];
        Assert.That((row.State.Word, row.Failed, row.Review, row.Advice, row.Rules), Is.EqualTo(("未连通", "—", "—", "—", (string?)null)));
        Assert.That(row.Coverage.Gaps, Is.EqualTo(new[] { "未检 1 个页面：域名无法解析 1 页" }));
        Assert.That(row.Since, Is.EqualTo(new[] { "本次未连通，无法比较" }));
    }

    [Test]
    public void Attention_begins_with_the_site_not_reached()
    {
        var items = new ReportModel(Input).Office().Attention;
        Assert.That(items[0].Name.Text, Does.StartWith("庚县"));
        Assert.That(items[0].Sentences, Is.EqualTo(new[] { "未连通，没有一个页面能够检测：域名无法解析 1 页。" }));
        Assert.That(items.Select(i => i.Name.Text), Has.None.StartsWith("丁县"), "a site that passed needs none");
    }

    [Test]
    public void No_place_is_lost()
    {
        foreach (var audit in Input.Now.Sites)
        {
            var page = new ReportModel(Input).Site(audit, new Dictionary<string, WebpSize>());
            foreach (var (outcome, sections) in new[] { (Outcome.Failed, page.Fix), (Outcome.NeedsReview, page.Review), (Outcome.Advice, page.Advice) })
            {
                var shown = sections.SelectMany(s => s.First.Concat(s.Rest)).Sum(p => p.Pages.Count);
                Assert.That(shown, Is.EqualTo(Seen.AllOf(audit).Count(s => s.Finding.Outcome == outcome)), audit.Site.Id);
                Assert.That(sections.Select(s => s.First.Count), Is.All.LessThanOrEqualTo(RuleSections.Shown));
            }
        }
    }

    [Test]
    public void Worst_rules_come_first_and_each_is_explained_once()
    {
        var page = new ReportModel(Input).Site(Input.Now.Sites[0], new Dictionary<string, WebpSize>());
        Assert.That(page.Fix.Select(r => r.Anchor), Is.EqualTo(new[] { "image-alt", "color-contrast", "link-name", "rule-nobody-knows" }));
        Assert.That(page.Review.Single().ExplainedAt, Is.EqualTo("color-contrast"));
        Assert.That(page.Review.Single().Anchor, Is.EqualTo("s-review-color-contrast"));
    }

    [Test]
    public void Recalled_clauses_carry_no_number()
    {
        var clauses = new ReportModel(Input).Site(Input.Now.Sites[0], new Dictionary<string, WebpSize>()).Fix[0].Clauses;
        Assert.That(clauses.Select(c => (c.Standard, c.Number, c.Grade)), Is.EqualTo(new[]
        {
            ("WCAG 2.2", "第 1.1.1 条", "二手资料"),
            ("GB/T 37668-2019", "", "依据待核"),
        }));
    }

    [Test]
    public void The_first_run_compares_with_nothing()
    {
        var model = new ReportModel(Input with { Before = null, History = [Input.History[^1]] });
        Assert.That(model.Office().Chart, Is.Null);
        Assert.That(model.Office().Sites[0].Since, Is.EqualTo(new[] { "首次检测，没有可比的检测" }));
        Assert.That(model.Site(Input.Now.Sites[0], new Dictionary<string, WebpSize>()).Since.Changes, Is.Empty);
    }

    [Test]
    public void The_chart_joins_complete_runs_only()
    {
        var chart = new ReportModel(Input).Office().Chart!;
        Assert.That(chart.Line.Split(' '), Has.Length.EqualTo(3));
        Assert.That(chart.Points.Select(p => p.IsComplete), Is.EqualTo(new[] { true, true, false, true }));
        Assert.That(chart.Points.Select(p => p.X), Is.Ordered);
    }

    [Test]
    public void An_empty_run_is_drawn_without_a_claim()
    {
        var empty = Input with { Now = Input.Now with { Sites = [], State = RunState.Interrupted }, Before = null, History = [] };
        var page = new ReportModel(empty).Office();
        Assert.That(page.Totals.Failed, Is.EqualTo("—"));
        Assert.That(page.RunNote, Does.Contain("已中断"));
    }

    [Test]
    public void A_state_entered_by_a_person_stays()
    {
        var accepted = Input.History[^1] with { Sites = [.. Input.History[^1].Sites.Select(s => s.SiteId == "dingxian" ? s with { State = SiteState.Accepted } : s)] };
        var page = new ReportModel(Input with { History = [.. Input.History.SkipLast(1), accepted] }).Office();
        Assert.That(page.States[0].Mark.Word, Is.EqualTo("已验收"));
    }
}
