using A11yAudit.Inventory;
using A11yAudit.Runs;

namespace A11yAudit.Browser;

/// <summary>
/// Decides which addresses are visited next, from nothing but the records so far: level by level, core page types first.
/// No browser and no clock, so an interrupted crawl chooses the same pages again.
/// </summary>
internal sealed class Crawler(Site site, IReadOnlyList<string> sitemap)
{
    private readonly HashSet<string> _known = [];
    private readonly List<PageRequest> _waiting = [];
    private readonly List<PageRecord> _records = [];
    private bool _sitemapAdded;

    /// <summary>Found on the site, outside the budget.</summary>
    public int KnownNotChosen => _waiting.Count;

    /// <summary>All records so far, in the order they were chosen.</summary>
    public IReadOnlyList<PageRecord> Records => _records;

    /// <summary>The next batch, empty at the end.</summary>
    public IReadOnlyList<PageRequest> Next()
    {
        if (_known.Count == 0)
        {
            return [.. site.StartUrls.Select(PageUrl).Where(_known.Add).Select((url, n) => new PageRequest(url, n == 0 ? PageType.Home : PageTypes.Guess(url, string.Empty), 0, IsStart: true, IsCore: true, null))];
        }

        var remaining = site.Budget.Pages - _records.Count(r => !r.Status.IsOutsideCoverage(r.IsStart));
        // Dead links and duplicates free their place, but a site of nothing else must end too.
        if (remaining <= 0 || _waiting.Count == 0 || _records.Count > (site.Budget.Pages * 3) + 20)
        {
            return [];
        }

        var uncovered = PageTypes.Core.Except(_records.Where(r => r.Status.IsTested).Select(r => r.Type)).ToList();
        var core = uncovered.Select(type => _waiting.FirstOrDefault(w => w.Type == type)).OfType<PageRequest>().Take(remaining).ToList();
        // Some places are kept for core types that may only be found on the next level.
        var kept = Math.Min(uncovered.Count - core.Count, remaining / 4);
        var depth = _waiting.Min(w => w.Depth);
        var rest = _waiting.Where(w => w.Depth == depth).Except(core).Take(Math.Max(0, remaining - kept - core.Count)).ToList();
        List<PageRequest> batch = [.. core.Select(c => c with { IsCore = true }), .. rest];
        if (batch.Count == 0)
        {
            batch = [.. _waiting.Take(remaining)];
        }

        var urls = batch.Select(b => b.Url).ToHashSet();
        _waiting.RemoveAll(w => urls.Contains(w.Url));
        return batch;
    }

    /// <summary>Takes in a finished batch in the order it was chosen; returns the records that turned out to be the same page under another address.</summary>
    public IReadOnlyList<PageRecord> Learn(IReadOnlyList<PageRecord> batch)
    {
        var merged = new List<PageRecord>();
        foreach (var record in batch)
        {
            var kept = record;
            if (record.Status.IsTested && SameAs(record) is { } first)
            {
                kept = record with { Status = new VisitStatus(VisitKind.Duplicate, record.Status.Http, first.Url), SamePageAs = first.Url, Findings = [], Tallies = [], FrameGaps = [], Observations = new Dictionary<string, System.Text.Json.JsonElement>() };
                merged.Add(kept);
            }

            _records.Add(kept);
            foreach (var link in record.Links)
            {
                Wait(link.Url, link.Text, record.Depth + 1, record.Url);
            }
        }

        AddSitemap();
        return merged;
    }

    private void AddSitemap()
    {
        foreach (var url in _sitemapAdded ? [] : sitemap)
        {
            Wait(url, string.Empty, 1, "sitemap.xml");
        }

        _sitemapAdded = true;
    }

    private void Wait(string address, string text, int depth, string foundOn)
    {
        var url = PageUrl(address);
        if (_known.Add(url))
        {
            _waiting.Add(new PageRequest(url, PageTypes.Guess(url, text), depth, IsStart: false, IsCore: false, foundOn));
        }
    }

    // The same final address, the same bytes, or a canonical link to a page already judged whose title is the same too
    // (many templates carry one canonical link on every page: alone it proves nothing).
    private PageRecord? SameAs(PageRecord record) =>
        _records.Where(r => r.Status.IsTested && !record.IsStart).FirstOrDefault(r =>
            r.FinalUrl == record.FinalUrl
            || r.ContentHash == record.ContentHash
            || ((record.SamePageAs == r.Url || record.SamePageAs == r.FinalUrl) && r.Title == record.Title && !string.IsNullOrWhiteSpace(r.Title)));

    private static string PageUrl(string address) => PageAddress.Normalise(address) ?? address;
}
