using A11yAudit.Inventory;

namespace A11yAudit.Cli.Inventory;

/// <summary>Makes a portfolio of addresses given on the command line, for an audit without an inventory file.</summary>
internal static class InventoryFromUrls
{
    private const int LongestName = 60;

    /// <param name="pages">Most pages of each site.</param>
    public static InventoryResult Make(IReadOnlyList<string> urls, int pages)
    {
        var mistakes = new MistakeList(null);
        var addresses = urls.Select(u => u.Trim()).Distinct().Select(u => (Url: u, Uri: WebAddress.Parse(u))).ToList();
        foreach (var bad in addresses.Where(a => a.Uri is null))
        {
            mistakes.AddForFile(InventorySentences.BadAddress(bad.Url));
        }

        if (addresses.Count == 0)
        {
            mistakes.AddForFile(InventorySentences.NoSites);
        }

        if (pages < InventoryFields.Pages.Least || pages > InventoryFields.Pages.Most)
        {
            mistakes.AddForFile(InventorySentences.BadPages(pages));
        }

        return mistakes.Any ? new(null, mistakes.Sorted) : new(PortfolioOf(addresses.Select(a => (a.Url, a.Uri!)), pages), []);
    }

    private static Portfolio PortfolioOf(IEnumerable<(string Url, Uri Uri)> addresses, int pages)
    {
        var ids = new HashSet<string>();
        var sites = addresses.GroupBy(a => WebAddress.KeyOf(a.Uri)).Select(group =>
        {
            var host = group.First().Uri.Authority;
            return new Site(IdOf(group.First().Uri, ids), host, [.. group.Select(a => a.Url)]) { Budget = new CrawlBudget(pages) };
        }).ToList();
        return new Portfolio(Cut(string.Join("、", sites.Select(s => s.Name))), string.Empty, null, Language.ZhCn, sites);
    }

    private static string IdOf(Uri uri, HashSet<string> taken)
    {
        var port = uri.IsDefaultPort ? string.Empty : $"-{uri.Port}";
        var letters = (uri.IdnHost.ToLowerInvariant() + port).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-');
        var name = string.Join('-', new string([.. letters]).Split('-', StringSplitOptions.RemoveEmptyEntries));
        var stem = name.Length > InventoryFields.LongestId - 6 ? name[..(InventoryFields.LongestId - 6)].TrimEnd('-') : name;
        stem = SiteReader.IsId(stem) ? stem : $"site-{stem}".TrimEnd('-');
        var id = stem;
        for (var i = 2; !taken.Add(id); i++)
        {
            id = $"{stem}-{i}";
        }

        return id;
    }

    private static string Cut(string text) => text.Length <= LongestName ? text : text[..(LongestName - 1)] + "…";
}
