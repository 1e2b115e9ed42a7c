using A11yAudit.Reports.Model;
using A11yAudit.Rules;

namespace A11yAudit.Reports.Building;

/// <summary>Lists the places of one rule; the same place on many pages is told once, with all its pages.</summary>
internal sealed class Places(ReportFacts facts, IReadOnlySet<string> newPlaces, IReadOnlyDictionary<string, WebpSize> crops)
{
    private readonly Words _words = facts.Words;

    /// <summary>The most widespread first, else in the order of the pages.</summary>
    public IReadOnlyList<PlaceLine> Lines(IEnumerable<Seen> findings, RuleWords? ruleWords, string title) =>
    [
        .. findings
            .GroupBy(Sameness)
            .Select(g => g.ToList())
            .OrderByDescending(g => g.Count)
            .Select((group, index) => Line(group, index + 1, ruleWords, title)),
    ];

    public int NewAmong(IEnumerable<Seen> findings) =>
        findings.Count(s => s.Finding.Outcome == Outcome.Failed && newPlaces.Contains(s.Fingerprint));

    /// <summary>Selector, code, frames and what is said of it: only what reads the same is told as one.</summary>
    private static string Sameness(Seen seen)
    {
        var (finding, place) = (seen.Finding, seen.Finding.Place);
        return string.Join('\u0001', [
            place.Selector, place.Snippet, string.Join('\u0002', place.Frames), finding.Message,
            .. finding.Evidence.Select(e => e.Key + '\u0002' + e.Value)]);
    }

    private PlaceLine Line(List<Seen> group, int number, RuleWords? ruleWords, string title)
    {
        var first = group[0].Finding;
        var crop = group.Select(s => s.Finding.Crop).FirstOrDefault(c => c is not null && crops.ContainsKey(c));
        var news = NewAmong(group);
        return new PlaceLine(
            _words.Fill("rule.place", number),
            Messages.Of(first, ruleWords, title, facts.Texts),
            facts.Texts.Said(first.Place.Selector),
            facts.Texts.SaidOrNull(first.Place.Snippet),
            first.Place.Frames,
            crop is null ? null : new Crop("crops/" + crop, _words.Fill("rule.cropAlt", title, number), crops[crop].Width, crops[crop].Height),
            [.. group.Select(PageOf)],
            PagesLabel(group),
            news == 0 ? null : news == group.Count ? _words["rule.new"] : _words.Fill("rule.newSome", _words.Count("place", news)),
            first.Outcome == Outcome.NeedsReview ? _words["rule.conclusion"] : null);
    }

    private PageRef PageOf(Seen seen) => seen.Page is { } page
        ? facts.Texts.Page(page)
        : facts.Texts.Address(seen.Url, _words["site.wholeSite"]);

    private string? PagesLabel(List<Seen> group)
    {
        if (group.Count == 1)
        {
            return null;
        }

        var pages = group.Select(s => s.Url).Distinct(StringComparer.Ordinal).Count();
        return pages == group.Count
            ? _words.Fill("rule.pages", _words.Count("page", pages))
            : _words.Fill("rule.pagesPlaces", _words.Count("page", pages), _words.Count("place", group.Count));
    }
}
