using A11yAudit.Inventory;
using A11yAudit.Reports.Model;
using A11yAudit.Runs;

namespace A11yAudit.Reports.Building;

/// <summary>Small texts many pages share: page references, dates, coverage, texts with their language.</summary>
internal sealed class Texts(Words words)
{
    /// <summary>Chinese inside an English report is marked as Chinese, so a screen reader changes its voice.</summary>
    public Said Said(string text) => new(text, LangOf(text));

    public Said? SaidOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : Said(text);

    public string? LangOf(string text) => words.Language == Language.En && text.Any(IsHan) ? "zh-CN" : null;

    public PageRef Page(PageRecord page) => new(
        Said(string.IsNullOrWhiteSpace(page.Title) ? words["common.noTitle"] : page.Title.Trim()),
        page.Url,
        Href(page.Url),
        page is { Mode: PageMode.Original, Viewport: Viewport.Pc } ? null : View(page));

    /// <summary>An address of which no page is known.</summary>
    public PageRef Address(string url, string title) => new(Said(title), url, Href(url), null);

    public string View(PageRecord page) => words.Of(page.Mode) + words["join.list"] + words.Of(page.Viewport);

    /// <summary>A link only for plain http(s) addresses; a user name before the host would disguise where it leads.</summary>
    public static string? Href(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0
            ? uri.AbsoluteUri
            : null;

    public string Time(DateTimeOffset at) => words.Fill("date.time", ChinaTime.At(at));

    public string Day(DateTimeOffset at) => words.Fill("date.day", ChinaTime.Day(at));

    /// <summary>The year is said only where it is not the year of the report.</summary>
    public string Deadline(DateOnly deadline, DateTimeOffset now) =>
        words.Fill(deadline.Year == ChinaTime.Day(now).Year ? "date.dayInYear" : "date.day", deadline);

    public string AxisDay(DateTimeOffset at) => words.Fill("date.axis", ChinaTime.At(at));

    public CoverageText Coverage(Coverage coverage) => new(
        coverage.Meant == 0 ? words["coverage.nothing"] : words.Fill("coverage.pages", coverage.Tested, coverage.Meant),
        coverage.Meant == 0 ? null : words.Fill("coverage.percent", Percent(coverage.PagesBasisPoints)),
        [.. Gaps(coverage)]);

    /// <summary>Every part that was meant and not tested, one text each.</summary>
    public IEnumerable<string> Gaps(Coverage coverage)
    {
        var missing = coverage.Meant - coverage.Tested;
        if (missing > 0)
        {
            yield return words.Fill("coverage.notTested", words.Count("page", missing), Reasons(coverage));
        }

        if (coverage.FramesNotEntered > 0)
        {
            yield return words.Fill("coverage.frames", words.Count("frame", coverage.FramesNotEntered));
        }

        if (coverage.RulesNotTested > 0)
        {
            yield return words.Fill("coverage.rules", words.Count("ruleTimes", coverage.RulesNotTested));
        }
    }

    /// <summary>Reasons of pages not tested, the most frequent first.</summary>
    public string Reasons(Coverage coverage) => words.Join(coverage.NotTestedByReason
        .OrderByDescending(r => r.Value).ThenBy(r => r.Key)
        .Select(r => words.Fill("coverage.reason", words.Of(r.Key), r.Value)));

    /// <summary>One decimal, rounded down: 100 is said only when it is true.</summary>
    private static string Percent(int basisPoints) =>
        basisPoints % 100 < 10 ? $"{basisPoints / 100}" : $"{basisPoints / 100}.{basisPoints % 100 / 10}";

    private static bool IsHan(char c) => c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
