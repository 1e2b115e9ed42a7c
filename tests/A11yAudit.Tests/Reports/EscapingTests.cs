using A11yAudit.Reports;
using A11yAudit.Reports.Rendering;
using HtmlAgilityPack;

namespace A11yAudit.Tests.Reports;

/// <summary>Golden: whatever a page says, a report holds our elements only, and shows the words as they were said.</summary>
internal sealed class EscapingTests
{
    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "style", "script", "body", "header", "main", "footer", "nav", "section", "div", "h1", "h2", "h3", "h4", "p", "span",
        "strong", "em", "bdi", "code", "pre", "a", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "details",
        "summary", "img", "button", "input", "select", "option", "label", "svg", "circle", "path", "rect", "polyline", "text", "desc",
    ];

    [TestCase(Language.ZhCn)]
    [TestCase(Language.En)]
    public void Nothing_active_comes_from_a_page(Language language)
    {
        foreach (var (name, html) in Pages(language))
        {
            var document = new HtmlDocument();
            document.LoadHtml(html);
            var elements = document.DocumentNode.Descendants().Where(n => n.NodeType == HtmlNodeType.Element).ToList();
            Assert.Multiple(() =>
            {
                Assert.That(elements.Select(e => e.Name).Distinct().Except(Elements), Is.Empty, name);
                Assert.That(elements.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)), Is.Empty, name);
                Assert.That(elements.SelectMany(e => e.Attributes).Where(a => a.Name is "style" or "srcdoc" or "action" or "formaction"), Is.Empty, name);
                Assert.That(elements.Count(e => e.Name == "script"), Is.EqualTo(1), name);
                Assert.That(elements.Single(e => e.Name == "script").InnerHtml, Is.EqualTo(PageAssets.Built.Script.Html), name);
                Assert.That(elements.Count(e => e.Name == "style"), Is.EqualTo(1), name);
                Assert.That(document.DocumentNode.Descendants("#comment").Count(c => !c.OuterHtml.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)), Is.Zero, name);
                Assert.That(elements.Where(e => e.Name == "a").Select(a => a.GetAttributeValue("href", "")).Where(h => !IsAllowed(h)), Is.Empty, name);
                Assert.That(
                    elements.Where(e => e.Name == "a" && e.GetAttributeValue("href", "").StartsWith("http", StringComparison.Ordinal)).Select(a => a.GetAttributeValue("rel", "")),
                    Is.All.EqualTo("noreferrer noopener"),
                    name);
                Assert.That(elements.Where(e => e.Name == "img").Select(i => i.GetAttributeValue("src", "")), Is.All.Matches<string>(s => s!.StartsWith("crops/", StringComparison.Ordinal) && SafeNames.IsCrop(s["crops/".Length..])), name);
                Assert.That(html, Does.Not.Contain("49 [甲县]"), "a template in a page was evaluated");
                Assert.That(html.Where(c => c is '\u202E' or '\u2066' or '\u200F' or '\u061C' or '\u0007'), Is.Empty, name);
            });
        }
    }

    [TestCase(Language.ZhCn)]
    [TestCase(Language.En)]
    public void Hostile_texts_are_shown_as_they_were_said(Language language)
    {
        var html = Pages(language).Single(p => p.Name == "jiaxian").Html;
        var document = new HtmlDocument();
        document.LoadHtml(html);
        var text = HtmlEntity.DeEntitize(document.DocumentNode.InnerText);
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain("<script>alert(1)</script> {{ 7*7 }} [甲县]公告 \"'><img src=x onerror=alert(2)> ‹U+202E›gnp.cod‹U+202C›"));
            Assert.That(text, Does.Contain(Hostile.Snippet));
            Assert.That(text, Does.Contain(Hostile.Selector));
            Assert.That(text, Does.Contain(Hostile.Url));
            Assert.That(Hostile.NoLinks.Where(url => !text.Contains(url, StringComparison.Ordinal)), Is.Empty);
        });
    }

    [TestCase(Language.ZhCn)]
    [TestCase(Language.En)]
    public void Every_id_is_unique_and_every_reference_leads_somewhere(Language language)
    {
        foreach (var (name, html) in Pages(language))
        {
            var document = new HtmlDocument();
            document.LoadHtml(html);
            var elements = document.DocumentNode.Descendants().Where(n => n.NodeType == HtmlNodeType.Element).ToList();
            var ids = elements.Select(e => e.GetAttributeValue("id", "")).Where(i => i.Length > 0).ToList();
            var referred = elements.SelectMany(e => new[] { e.GetAttributeValue("aria-labelledby", ""), e.GetAttributeValue("for", ""), Anchor(e) })
                .SelectMany(r => r.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.That(ids, Is.Unique, name);
            Assert.That(referred.Distinct().Except(ids), Is.Empty, name);
        }
    }

    internal static IEnumerable<(string Name, string Html)> Pages(Language language)
    {
        var input = SampleReport.Input(language);
        var model = new ReportModel(input);
        yield return ("office", ReportTemplates.Render("office", model.Office(), model.Words, PageAssets.Built));
        foreach (var audit in input.Now.Sites)
        {
            var crops = audit.Pages.SelectMany(p => p.Findings).Select(f => f.Crop).OfType<string>().Where(SafeNames.IsCrop).Distinct()
                .ToDictionary(c => c, _ => new WebpSize(360, 120));
            yield return (audit.Site.Id, ReportTemplates.Render("site", model.Site(audit, crops), model.Words, PageAssets.Built));
        }
    }

    private static string Anchor(HtmlNode element)
    {
        var href = element.GetAttributeValue("href", "");
        return href.StartsWith('#') ? href[1..] : "";
    }

    private static bool IsAllowed(string href) =>
        href.StartsWith("https://", StringComparison.Ordinal) || href.StartsWith('#')
        || href.StartsWith("sites/", StringComparison.Ordinal) || href == "../../index.html";
}
