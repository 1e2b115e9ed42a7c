using A11yAudit.Reports;
using A11yAudit.Reports.Building;
using A11yAudit.Reports.Rendering;

namespace A11yAudit.Tests.Reports;

/// <summary>The one place of escaping, and the small guards around it.</summary>
internal sealed class HtmlTextTests
{
    [TestCase("<a href=\"x\">'&'</a>", "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;")]
    [TestCase("甲\u202E乙", "甲‹U+202E›乙")]
    [TestCase("a\u0000b\r\n\tc\u0085", "a‹U+0000›b‹U+000D›\n\tc‹U+0085›")]
    [TestCase("\uFEFF\u200B\u2069", "‹U+FEFF›‹U+200B›‹U+2069›")]
    [TestCase("𠮷😀", "𠮷😀")]
    public void Escapes(string text, string html) => Assert.That(HtmlText.Escape(text), Is.EqualTo(html));

    [Test]
    public void Half_a_pair_and_a_tag_character_are_shown()
    {
        Assert.That(HtmlText.Escape("x" + (char)0xD83D), Is.EqualTo("x‹U+D83D›"));
        Assert.That(HtmlText.Escape(char.ConvertFromUtf32(0xE0041)), Is.EqualTo("‹U+E0041›"));
    }

    [TestCase("https://a.example/x y\"<", "https://a.example/x%20y%22%3C")]
    [TestCase("http://甲县.example/", "http://甲县.example/")]
    [TestCase("javascript:alert(1)", null)]
    [TestCase(" javascript:alert(1)", null)]
    [TestCase("data:text/html,x", null)]
    [TestCase("https://gov.example@evil.example/", null)]
    [TestCase("/relative", null)]
    public void Links_only_to_plain_web_addresses(string url, string? href) => Assert.That(Texts.Href(url), Is.EqualTo(href));

    [TestCase("0a1f.webp", true)]
    [TestCase("0A.webp", false)]
    [TestCase("../0a.webp", false)]
    [TestCase(".webp", false)]
    [TestCase("0a.webp.html", false)]
    public void Crops_are_hexadecimal(string name, bool ok) => Assert.That(SafeNames.IsCrop(name), Is.EqualTo(ok));

    [TestCase("Jia")]
    [TestCase("")]
    [TestCase("a--b")]
    [TestCase("-a")]
    [TestCase("a/b")]
    [TestCase("..")]
    public void Site_folders_are_kebab_case(string id) => Assert.That(() => SafeNames.SiteFolder(id), Throws.ArgumentException);
}
