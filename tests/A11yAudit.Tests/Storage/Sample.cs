using System.Text.Json;
using A11yAudit.Inventory;
using A11yAudit.Rules;
using A11yAudit.Runs;
using A11yAudit.Storage;

namespace A11yAudit.Tests.Storage;

/// <summary>Made-up records that fill every field a store could lose.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Morning = new(2026, 3, 2, 1, 30, 0, TimeSpan.Zero);

    private static readonly string[] RuleIds = ["image-alt", "target-size", "zoom-200"];

    public static RunStart Start(DateTimeOffset? at = null, string portfolio = "甲市", params string[] sites) => new(
        portfolio,
        "甲市政务公开办",
        new DateOnly(2026, 12, 31),
        at ?? Morning,
        new RunVersions("0.1.0", "2026.1", "4.14.0", "156.0"),
        "options-1",
        [.. RuleIds.Select(id => Rule(id))],
        [new Standard("gb-37668", "GB/T 37668-2019", new LocalText("信息无障碍", "Accessibility"), EvidenceGrade.VerifiedOriginal, "src", 58, [])],
        [.. (sites.Length == 0 ? ["yi-xian", "jia-xian"] : sites).Select(Site)]);

    public static RuleInfo Rule(string id, string title = "标题") => new(
        id, RuleKind.Element, "2026.1", Principle.Operable, Impact.Serious, Outcome.Failed, ["motor"], ["gb-37668/5.1"],
        new RuleWords(title, new Dictionary<string, string> { ["small"] = "太小 ${size}" }, "正文"),
        new RuleWords("Title", new Dictionary<string, string> { ["small"] = "too small ${size}" }, "Body"),
        "0123456789abcdef")
    {
        Options = JsonElement.Parse("""{"min":44}"""),
    };

    public static Site Site(string id) => new(id, $"{id} 人民政府", [$"https://{id}.gov.cn/"], "办公室", SiteKind.Portal, "0571-1")
    {
        Tags = ["县"],
        Budget = new CrawlBudget(10, 1, 0),
        ElderHint = "#elder",
    };

    public static PageRecord Page(string url, int findings = 2, int depth = 0, PageMode mode = PageMode.Original, Viewport viewport = Viewport.Pc) =>
        new(url, VisitStatus.Audited(200), mode, viewport, PageType.Home, depth, depth == 0, Morning)
        {
            FinalUrl = url + "?x=1",
            Title = "[甲县]公告 <b>",
            FoundOn = depth == 0 ? null : "https://jia-xian.gov.cn/",
            Settled = true,
            ContentHash = new string('a', 64),
            Timings = new PageTimings(100, 200, 300, 400, 1000),
            Frames = 1,
            FrameGaps = [new FrameGap("iframe", "https://x/", "cross origin")],
            Tallies = [.. RuleIds.Select(id => new RuleTally(id, 1, findings, 0, 0))],
            Findings = [.. Enumerable.Range(0, findings).Select(i => Finding(i))],
            Links = [new PageLink(url + "a", "甲")],
            Observations = new Dictionary<string, JsonElement> { ["columns"] = JsonElement.Parse("""["信息公开"]""") },
        };

    /// <summary>A tested page without any fault or gap.</summary>
    public static PageRecord Clean(string url) => Page(url, findings: 0) with { Frames = 0, FrameGaps = [], Tallies = [] };

    public static Finding Finding(int i, Outcome outcome = Outcome.Failed, string? pageUrl = null) => new(
        RuleIds[i % RuleIds.Length],
        outcome,
        new Place($"main > ul > li:nth-child({i}) > a", $"<a href=\"/art/{i}\" class=\"item\">通知 {i}</a>")
        {
            Frames = ["iframe#f"],
            PageUrl = pageUrl,
            Box = new Box(10, 20.5 * i, 30, 12),
        },
        "small",
        new Dictionary<string, string> { ["color"] = "#777", ["size"] = $"{i} px" })
    {
        Crop = $"{i:x8}.webp",
    };

    public static SiteAudit End(string siteId, bool complete = true) =>
        new(Site(siteId), [], [Finding(7, Outcome.NeedsReview, $"https://{siteId}.gov.cn/a"), Finding(8)], [new RuleTally("columns", 0, 1, 1, 0)], 12, complete)
        {
            EndedEarly = complete ? null : "时间用完",
            FinishedAt = Morning.AddHours(1),
        };

    /// <summary>The end of a site whose site rules found nothing.</summary>
    public static SiteAudit CleanEnd(string siteId) => End(siteId) with { SiteFindings = [], SiteTallies = [] };
}
