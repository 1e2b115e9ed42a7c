using A11yAudit.Reports.Rendering;

namespace A11yAudit.Tests.Reports;

/// <summary>Rule texts are ours, but a saved run can be edited: Markdown yields no raw HTML and no odd link.</summary>
internal sealed class RuleBodyTests
{
    [Test]
    public void Splits_at_the_headings()
    {
        var sections = RuleBody.Sections("## 为什么\n甲县。\n\n## 错误写法\n```html\n<img src=\"x\">\n```\n");
        Assert.That(sections.Select(s => s.Title), Is.EqualTo(new[] { "为什么", "错误写法" }));
        Assert.That(sections.Select(s => s.IsCode), Is.EqualTo(new[] { false, true }));
        Assert.That(sections[1].Html.Html, Does.Contain("&lt;img src=&quot;x&quot;&gt;"));
    }

    [Test]
    public void Raw_html_is_text() =>
        Assert.That(RuleBody.Sections("## a\n<script>x</script> <b onclick=x>y</b>")[0].Html.Html, Does.Not.Contain("<script").And.Not.Contain("<b"));

    [TestCase("[a](javascript:alert(1))")]
    [TestCase("[a](JaVaScRiPt:alert(1))")]
    [TestCase("![a](https://x.example/y.png)")]
    [TestCase("[a](//evil.example)")]
    [TestCase("<javascript:alert(1)>")]
    [TestCase("[a]: data:text/html,x\n\n[a]")]
    public void Odd_links_and_pictures_become_text(string markdown) =>
        Assert.That(RuleBody.Sections("## t\n" + markdown)[0].Html.Html, Does.Not.Contain("href").And.Not.Contain("src"));

    [Test]
    public void A_web_link_tells_nobody_where_it_came_from() =>
        Assert.That(RuleBody.Sections("## t\n[a](https://x.example)")[0].Html.Html, Does.Contain("rel=\"noreferrer noopener\""));
}
