using A11yAudit.Inventory;
using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit.Tests.Reports;

/// <summary>One site of the sample in one of its runs; the same numbers every time.</summary>
internal static class SampleSite
{
    private const int NotReached = 6, Clean = 3;
    private static readonly string[] Titles = ["首页", "政务公开", "办事服务", "互动交流", "站内搜索", "通知公告", "关于老年人体检的通知", "医保服务大厅搬迁公告", "领导信箱"];

    public static SiteAudit Audit(Site site, int number, int step, DateTimeOffset at)
    {
        if (number == NotReached)
        {
            return new SiteAudit(site, [Page(site, 0, at) with { Status = new VisitStatus(VisitKind.Dns, null, "net::ERR_NAME_NOT_RESOLVED"), Title = null, Settled = false }], [], [], 0, true);
        }

        var pages = Enumerable.Range(0, Titles.Length).Select(i => Filled(Page(site, i, at), number, i, step)).ToList();
        if (number is not Clean)
        {
            pages.AddRange(Troubled(site, number, at));
        }

        if (number == 0)
        {
            pages.Add(HostilePage(at));
        }

        var siteFindings = number == 4 ? [SampleFindings.OfSite($"{site.Url}p3.html")] : (IReadOnlyList<Finding>)[];
        var siteTallies = new[] { new RuleTally("navigation-consistent", 1, siteFindings.Count, 0, 0, number == 7 ? "适老版没有打开，无从比较" : null) };
        return new SiteAudit(site, pages, siteFindings, siteTallies, number == Clean ? 0 : 140 + number, number != 8)
        {
            EndedEarly = number == 8 ? "超过规定时间" : null,
        };
    }

    private static PageRecord Page(Site site, int i, DateTimeOffset at) => new(
        i == 0 ? site.Url : $"{site.Url}p{i}.html", VisitStatus.Audited(200), PageMode.Original, Viewport.Pc,
        i < 5 ? (PageType)i : i == 5 ? PageType.Column : PageType.Article, i == 0 ? 0 : 1, i == 0, at.AddSeconds(11 * i))
    {
        Title = Titles[i] + (i == 0 ? " - " + site.Name : ""),
        Settled = i != 2,
        Timings = new PageTimings(420, 900, 380, 120, 1820),
    };

    private static PageRecord Filled(PageRecord page, int number, int index, int step)
    {
        var findings = number == Clean && step == 3 ? [] : SampleFindings.OfPage(number, index, step);
        return page with { Findings = findings, Tallies = Tallies(findings, number, index) };
    }

    private static List<RuleTally> Tallies(IReadOnlyList<Finding> findings, int number, int index) =>
    [
        .. SampleRules.All.Where(r => r.Kind != RuleKind.Site).Select(r => new RuleTally(
            r.Id, 1, Count(findings, r, Outcome.Failed), Count(findings, r, Outcome.NeedsReview), Count(findings, r, Outcome.Advice),
            r.Id == "floating-window" && index == 2 && number is 1 or 5 ? "页面一直在变化，10 秒内没有稳定" : null)),
    ];

    private static int Count(IEnumerable<Finding> findings, RuleInfo rule, Outcome outcome) => findings.Count(f => f.RuleId == rule.Id && f.Outcome == outcome);

    private static IEnumerable<PageRecord> Troubled(Site site, int number, DateTimeOffset at)
    {
        var page = Page(site, 8, at) with { Title = null, Settled = false };
        yield return page with { Url = site.Url + "old/", Status = new VisitStatus(VisitKind.Timeout, null, "30 秒内没有打开") };
        yield return page with { Url = site.Url + "search?q=1", Status = new VisitStatus(VisitKind.HttpError, 500) };
        yield return page with { Url = site.Url + "gone.html", Status = new VisitStatus(VisitKind.DeadLink, 404), FoundOn = site.Url };
        yield return page with { Url = site.Url + "files/plan.pdf", Status = new VisitStatus(VisitKind.NotHtml, 200, "application/pdf"), FoundOn = site.Url + "p1.html" };
        if (number % 2 == 0)
        {
            yield return Filled(Page(site, 1, at), number, 1, 3) with
            {
                Viewport = Viewport.Phone,
                Frames = 2,
                FrameGaps = [new FrameGap("iframe#map", "https://map.example/embed", "跨域框架没有响应")],
            };
        }
    }

    private static PageRecord HostilePage(DateTimeOffset at) => new(
        Hostile.Url, VisitStatus.Audited(200), PageMode.Elder, Viewport.Phone, PageType.Elder, 2, false, at)
    {
        Title = Hostile.Title,
        Settled = true,
        Frames = 1 + Hostile.NoLinks.Count,
        FrameGaps = [.. Hostile.NoLinks.Select(url => new FrameGap(Hostile.Selector, url, Hostile.Title))],
        Findings = [.. SampleFindings.HostileOnes()],
        Tallies = [new RuleTally("image-alt", 0, 1, 1, 1), new RuleTally("label", 0, 0, 0, 0, Hostile.Title),
            new RuleTally("color-contrast", 0, 1, 1, 0), new RuleTally("target-size", 0, 0, 0, 1), new RuleTally("rule-nobody-knows", 0, 1, 0, 0)],
    };
}
