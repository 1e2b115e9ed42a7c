using System.Security.Cryptography;
using System.Text;
using A11yAudit.Reports.Rendering;
using HtmlAgilityPack;

namespace A11yAudit.Tests.Reports;

/// <summary>Each page carries its style and script in itself, and its policy allows exactly these two.</summary>
internal sealed class PageAssetsTests
{
    [Test]
    public void The_policy_hashes_what_the_page_holds()
    {
        var (_, html) = EscapingTests.Pages(Language.ZhCn).First();
        var document = new HtmlDocument();
        document.LoadHtml(html);
        var policy = HtmlEntity.DeEntitize(document.DocumentNode.Descendants("meta").Single(m => m.GetAttributeValue("http-equiv", "") == "Content-Security-Policy").GetAttributeValue("content", ""));
        Assert.That(policy, Does.StartWith("default-src 'none'; ").And.Contain("base-uri 'none'; form-action 'none'"));
        Assert.That(policy, Does.Contain($"style-src '{Hash(html, "style")}'").And.Contain($"script-src '{Hash(html, "script")}'"));
        Assert.That(document.DocumentNode.Descendants("link").Concat(document.DocumentNode.Descendants("script").Where(s => s.Attributes.Contains("src"))), Is.Empty);
    }

    private static string Hash(string html, string element)
    {
        var start = html.IndexOf($"<{element}>", StringComparison.Ordinal) + element.Length + 2;
        var text = html[start..html.IndexOf($"</{element}>", start, StringComparison.Ordinal)];
        return "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
