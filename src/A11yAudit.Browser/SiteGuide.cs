using System.Xml;
using A11yAudit.Inventory;

namespace A11yAudit.Browser;

/// <summary>Reads what a site says to crawlers: robots.txt and its sitemaps.</summary>
internal sealed class SiteGuide(HttpClient http)
{
    /// <summary>Name robots.txt may address us by.</summary>
    public const string AgentName = "A11yAudit";

    private const int MaxAddresses = 5000;
    private const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>robots.txt of the site's first start address (forbids nothing where there is none or it is to be ignored), and the page addresses its sitemaps list, in their order.</summary>
    public async Task<(Robots Robots, IReadOnlyList<string> Sitemap)> ReadAsync(Site site, CancellationToken ct)
    {
        var root = new Uri(new Uri(site.Url), "/");
        var text = await TextAsync(new Uri(root, "robots.txt"), ct);
        var robots = text is null ? Robots.None : Robots.Parse(text, AgentName);
        var scope = new SiteScope(site);
        var pages = new List<string>();
        foreach (var sitemap in robots.Sitemaps.Append(new Uri(root, "sitemap.xml").AbsoluteUri).Where(scope.Contains).Distinct(StringComparer.Ordinal).Take(5))
        {
            await AddAsync(sitemap, pages, depth: 0, ct);
        }

        var own = pages.Select(p => PageAddress.Normalise(p)).OfType<string>().Where(p => scope.Contains(p) && !PageAddress.IsFile(p)).Distinct(StringComparer.Ordinal).ToList();
        return (site.Robots == RobotsPolicy.Ignore ? Robots.None : robots, own);
    }

    private async Task AddAsync(string address, List<string> pages, int depth, CancellationToken ct)
    {
        if (depth > 1 || pages.Count >= MaxAddresses || await TextAsync(new Uri(address), ct) is not { } text)
        {
            return;
        }

        var (locations, isIndex) = Locations(text);
        foreach (var location in locations.Take(isIndex ? 20 : MaxAddresses))
        {
            if (!isIndex)
            {
                pages.Add(location);
            }
            else if (Uri.TryCreate(location, UriKind.Absolute, out _))
            {
                await AddAsync(location, pages, depth + 1, ct);
            }
        }
    }

    private static (List<string> Locations, bool IsIndex) Locations(string xml)
    {
        var found = new List<string>();
        var isIndex = false;
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read() && found.Count < MaxAddresses)
            {
                isIndex |= reader is { NodeType: XmlNodeType.Element, LocalName: "sitemapindex" };
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "loc" })
                {
                    found.Add(reader.ReadElementContentAsString().Trim());
                }
            }
        }
        catch (XmlException)
        {
            // A broken sitemap is worth what could be read of it; the links of the pages are the main way.
        }

        return (found, isIndex);
    }

    private async Task<string?> TextAsync(Uri address, CancellationToken ct)
    {
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
            limit.CancelAfter(TimeSpan.FromSeconds(10));
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            var type = response.Content.Headers.ContentType?.MediaType;
            if (!response.IsSuccessStatusCode || type == "text/html" || response.Content.Headers.ContentLength > MaxBytes)
            {
                return null;
            }

            await using var stream = await response.Content.ReadAsStreamAsync(limit.Token);
            using var reader = new StreamReader(stream);
            var buffer = new char[MaxBytes / 2];
            var read = await reader.ReadBlockAsync(buffer, limit.Token);
            return new string(buffer, 0, read);
        }
        catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return null;
        }
    }
}
