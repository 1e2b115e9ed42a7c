using System.Globalization;
using System.Text.Json;
using A11yAudit.Browser;
using A11yAudit.Inventory;
using A11yAudit.Rules;

namespace A11yAudit.RulePacks.PageTitles;

/// <summary>Titles are what a listener hears first and what tells tabs apart: each page needs one of its own that says something.</summary>
public sealed class Check : SiteCheck<Check.Seen>
{
    public override string RuleId => "page-titles";

    public override IReadOnlyList<Verdict> Judge(Site site, IReadOnlyList<SeenOn<Seen>> pages, JsonElement options)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(pages);
        var saysNothing = Words(options, "saysNothing");
        var suffixes = Words(options, "fileSuffixes");
        // A page without any title is axe's document-title, not ours.
        var titled = pages.Where(p => p.Seen.Title.Length > 0).ToList();
        var home = titled.FirstOrDefault(p => p.IsStart);
        var verdicts = new List<Verdict>();
        foreach (var page in titled)
        {
            var twins = titled.Where(p => p.Url != page.Url && p.Seen.Title == page.Seen.Title).ToList();
            verdicts.Add(saysNothing.Contains(page.Seen.Title.ToUpperInvariant()) || IsFile(page.Seen.Title, suffixes) ? On(page, Outcome.Failed, "says-nothing")
                : page != home && IsSiteName(page, home, site) ? On(page, Outcome.Failed, "site-name")
                : twins.Count == 0 || page == home ? On(page, Outcome.Passed, "passed")
                : twins.All(t => SameButForNumbers(t.Url, page.Url)) ? On(page, Outcome.NeedsReview, "review", twins)
                : On(page, Outcome.Failed, "same", twins));
        }

        return verdicts;
    }

    private static bool IsSiteName(SeenOn<Seen> page, SeenOn<Seen>? home, Site site) =>
        page.Seen.Title == home?.Seen.Title || page.Seen.Title == site.Name;

    private static bool IsFile(string title, HashSet<string> suffixes) =>
        title.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || title.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || suffixes.Any(s => title.EndsWith(s, StringComparison.OrdinalIgnoreCase));

    // The pages of one long list, or the answers of one script: whether they need titles of their own a person must see.
    private static bool SameButForNumbers(string one, string other) => Stem(one) == Stem(other);

    private static string Stem(string url)
    {
        var path = new Uri(url).AbsolutePath;
        path = path.EndsWith('/') ? path + "index.html" : path;
        var file = path[(path.LastIndexOf('/') + 1)..].Split('.')[0];
        // list_2.html is a page of list.html; t20260901_1.html and t20260902_3.html are two articles.
        var tail = file.LastIndexOf('_');
        return tail > 0 && file[(tail + 1)..] is { Length: > 0 and < 4 } number && number.All(char.IsAsciiDigit) && !file[..tail].Any(char.IsAsciiDigit)
            ? path.Replace(file, file[..tail], StringComparison.Ordinal)
            : path;
    }

    private static Verdict On(SeenOn<Seen> page, Outcome outcome, string message, List<SeenOn<Seen>>? twins = null)
    {
        var evidence = new Dictionary<string, string> { ["title"] = page.Seen.Title.Length > 60 ? page.Seen.Title[..60] + "…" : page.Seen.Title };
        if (twins is not null)
        {
            evidence["pages"] = (twins.Count + 1).ToString(CultureInfo.InvariantCulture);
            evidence["other"] = new Uri(twins[0].Url).PathAndQuery;
        }

        return new Verdict(outcome, page.Seen.Place with { PageUrl = page.Url }, message, evidence);
    }

    private static HashSet<string> Words(JsonElement options, string name) =>
        options.GetProperty(name).EnumerateArray().Select(w => w.GetString()!.ToUpperInvariant()).ToHashSet();

    /// <summary>What observe.js sees of one page.</summary>
    public sealed record Seen(string Title, Place Place);
}
