using A11yAudit.Runs;
using HtmlAgilityPack;

namespace A11yAudit.Browser;

/// <summary>Reads the links of a final document, the old ways of linking included; the only file that knows HtmlAgilityPack.</summary>
internal static class LinkReader
{
    private const int MaxLinks = 3000;

    /// <summary>Links to pages of the site, in document order, each address once.</summary>
    public static IReadOnlyList<PageLink> Read(IEnumerable<PageDocument> documents, SiteScope scope)
    {
        var links = new Dictionary<string, PageLink>();
        foreach (var document in documents)
        {
            foreach (var (address, text) in Candidates(document.Html + document.Shadow))
            {
                var url = PageAddress.Normalise(address, document.Base ?? document.Url);
                if (url is not null && scope.Contains(url) && !PageAddress.IsFile(url) && links.Count < MaxLinks)
                {
                    links.TryAdd(url, new PageLink(url, text));
                }
            }
        }

        return [.. links.Values];
    }

    private static IEnumerable<(string Address, string Text)> Candidates(string html)
    {
        var document = new HtmlDocument { OptionMaxNestedChildNodes = 2000 };
        document.LoadHtml(html);
        foreach (var node in document.DocumentNode.Descendants())
        {
            switch (node.Name)
            {
                case "a" or "area":
                    foreach (var address in AddressesOf(node))
                    {
                        yield return (address, TextOf(node));
                    }

                    break;
                case "frame" or "iframe":
                    yield return (Attribute(node, "src"), string.Empty);
                    break;
                case "meta" when Attribute(node, "http-equiv").Equals("refresh", StringComparison.OrdinalIgnoreCase):
                    yield return (AfterUrl(Attribute(node, "content")), string.Empty);
                    break;
                default:
                    if (node.Attributes["onclick"] is not null)
                    {
                        yield return (ScriptedAddress(Attribute(node, "onclick")), TextOf(node));
                    }

                    break;
            }
        }
    }

    private static IEnumerable<string> AddressesOf(HtmlNode node)
    {
        var href = Attribute(node, "href");
        if (!href.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) && href is not ("" or "#"))
        {
            yield return href;
            yield break;
        }

        yield return ScriptedAddress(href);
        yield return ScriptedAddress(Attribute(node, "onclick"));
    }

    // window.open('a.html'), location.href="b.aspx?id=1", goPage('/c/') : the first quoted text that looks like an address.
    private static string ScriptedAddress(string script)
    {
        foreach (var quote in new[] { '\'', '"' })
        {
            var parts = script.Split(quote);
            for (var i = 1; i < parts.Length; i += 2)
            {
                var text = parts[i];
                var looksLikeOne = text.StartsWith('/') || text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("../", StringComparison.Ordinal)
                    || text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                    || (text.Contains('.', StringComparison.Ordinal) && IsPageSuffix(Path.GetExtension(text.Split('?', '#')[0])));
                if (looksLikeOne && !text.Contains(' ', StringComparison.Ordinal))
                {
                    return text;
                }
            }
        }

        return string.Empty;
    }

    private static bool IsPageSuffix(string suffix) =>
        suffix.ToLowerInvariant() is ".html" or ".htm" or ".shtml" or ".jsp" or ".asp" or ".aspx" or ".php" or ".do" or ".action";

    private static string AfterUrl(string refresh)
    {
        var at = refresh.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? string.Empty : refresh[(at + 4)..].Trim(' ', '\'', '"');
    }

    private static string TextOf(HtmlNode node)
    {
        var text = HtmlEntity.DeEntitize(node.InnerText).Trim();
        if (text.Length == 0)
        {
            text = node.Descendants("img").Select(i => Attribute(i, "alt")).FirstOrDefault(a => a.Length > 0) ?? Attribute(node, "title");
        }

        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length > 60 ? text[..60] : text;
    }

    private static string Attribute(HtmlNode node, string name) => HtmlEntity.DeEntitize(node.GetAttributeValue(name, string.Empty));
}
