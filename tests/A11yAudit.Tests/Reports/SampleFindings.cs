using A11yAudit.Rules;

namespace A11yAudit.Tests.Reports;

/// <summary>Findings of the sample: some on every page, some fixed or new from run to run, some hostile.</summary>
internal static class SampleFindings
{
    private static readonly Dictionary<string, string> None = [];

    public static List<Finding> OfPage(int number, int index, int step)
    {
        var findings = new List<Finding>();
        var images = 5 - step + (number % 3);
        for (var i = 0; i < images; i++)
        {
            findings.Add(Found("image-alt", Outcome.Failed, $"#list > li:nth-child({i + 1}) > img", $"<img src=\"/upload/{index}/IMG_2026{i:00}.jpg\" width=\"600\" height=\"400\">", None, $"{number:x2}{index:x2}{i:x4}.webp"));
        }

        findings.Add(Found("link-name", Outcome.Failed, "body > div.header > a:nth-child(2)", "<a href=\"/\"><img src=\"/img/logo.gif\"></a>", None));
        findings.Add(Found("color-contrast", Outcome.Failed, $"div.footer > p:nth-child({(index % 2) + 1})", "<p class=\"beian\">主办单位：样例市人民政府办公室</p>",
            new() { ["expected"] = "4.5:1", ["ratio"] = "2.8:1", ["text"] = "主办单位：样例市人民政府办公室" }));
        if (index == 4 && (step < 2 || number > 5))
        {
            findings.Add(new Finding("label", Outcome.Failed, new Place("form > input[name=\"q\"]", "<input type=\"text\" name=\"q\">") { Frames = ["iframe#search", "frame[name=\"main\"]"] }, "failed", None));
        }

        if (step == 3 && number is 2 or 5 && index == 5)
        {
            findings.Add(Found("floating-window", Outcome.Failed, "#ad1", "<div id=\"ad1\" style=\"position:fixed\">", new() { ["pixels"] = "240", ["seconds"] = "5" }));
        }

        findings.Add(Found("color-contrast", Outcome.NeedsReview, $"#banner > h2:nth-child({index + 1})", "<h2>背景是图片的标题</h2>",
            new() { ["expected"] = "4.5:1", ["ratio"] = "—", ["text"] = "背景是图片的标题" }, null, "review"));
        findings.Add(Found("target-size", Outcome.Advice, "ul.share > li > a", "<a class=\"icon\" href=\"#\">", new() { ["height"] = "16", ["width"] = "16" }));
        return findings;
    }

    public static Finding OfSite(string url) => new(
        "navigation-consistent", Outcome.Failed, new Place("#nav", "<ul id=\"nav\">") { PageUrl = url }, "failed", None);

    public static IEnumerable<Finding> HostileOnes()
    {
        var evidence = new Dictionary<string, string> { ["expected"] = "${text}", ["ratio"] = "{{ 7*7 }}<b>", ["text"] = Hostile.Title };
        yield return Found("image-alt", Outcome.Failed, Hostile.Selector, Hostile.Snippet, None, "../../evil.webp");
        yield return Found("color-contrast", Outcome.Failed, Hostile.Selector, Hostile.Snippet, evidence);
        yield return Found("color-contrast", Outcome.NeedsReview, Hostile.Selector, Hostile.Snippet, evidence, null, "no-such-key");
        yield return Found("target-size", Outcome.Advice, Hostile.Selector, Hostile.Snippet, []);
        yield return Found("rule-nobody-knows", Outcome.Failed, Hostile.Selector, Hostile.Snippet, []);
    }

    private static Finding Found(string rule, Outcome outcome, string selector, string snippet, Dictionary<string, string> evidence, string? crop = null, string message = "failed") =>
        new(rule, outcome, new Place(selector, snippet), message, evidence) { Crop = crop };
}
