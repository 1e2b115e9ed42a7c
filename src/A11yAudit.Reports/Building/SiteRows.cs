using A11yAudit.Progress;
using A11yAudit.Reports.Model;
using A11yAudit.Runs;

namespace A11yAudit.Reports.Building;

/// <summary>The table of all sites: best first, sites not reached last, no figure without its coverage.</summary>
internal sealed class SiteRows(ReportFacts facts)
{
    private readonly Words _words = facts.Words;

    public IReadOnlyList<SiteRow> Rows() =>
    [
        .. facts.Now.Sites
            .OrderBy(s => facts.FiguresOf(s.Site.Id).State == SiteState.NotReached)
            .ThenBy(s => facts.FiguresOf(s.Site.Id).Failed)
            .ThenBy(s => s.Site.Id, StringComparer.Ordinal)
            .Select(Row),
    ];

    public TotalsRow Totals()
    {
        var figures = facts.Now.Sites.Select(s => facts.FiguresOf(s.Site.Id)).ToList();
        var reached = figures.Where(f => f.State != SiteState.NotReached).ToList();
        var progress = facts.Now.Sites.Select(s => facts.ProgressOf(s.Site.Id)).OfType<SiteProgress>().ToList();
        return new TotalsRow(
            _words.Fill("office.totalSites", _words.Count("site", figures.Count), reached.Count),
            Number(reached, f => f.Failed),
            Number(reached, f => f.NeedsReview),
            Number(reached, f => f.Advice),
            facts.Texts.Coverage(Coverage.Sum(figures.Select(f => f.Coverage))),
            facts.Input.Before is null ? [_words["since.first"]] : Lines([.. progress.SelectMany(p => p.Items)]));
    }

    private SiteRow Row(SiteAudit audit)
    {
        var site = audit.Site;
        var figures = facts.FiguresOf(site.Id);
        var reached = figures.State != SiteState.NotReached;
        return new SiteRow(
            facts.Texts.Said(site.Name),
            SafeNames.SitePath(site.Id),
            States.Mark(figures.State, _words),
            reached ? Words.Number(figures.Failed) : _words["common.none"],
            reached && figures.Failed > 0 ? _words.Fill("office.rulesCell", _words.Count("rule", figures.FailedRules)) : null,
            reached ? Words.Number(figures.NeedsReview) : _words["common.none"],
            reached ? Words.Number(figures.Advice) : _words["common.none"],
            facts.Texts.Coverage(figures.Coverage),
            Since(site.Id),
            facts.Texts.SaidOrNull(site.Owner));
    }

    private List<string> Since(string siteId) =>
        facts.Input.Before is null ? [_words["since.first"]]
        : facts.ProgressOf(siteId) is not { } progress ? [_words["since.notBefore"]]
        : facts.WhyNotCompared(siteId) is { } why ? [why, .. progress.Items.Count > 0 ? Lines(progress.Items) : []]
        : Lines(progress.Items);

    private List<string> Lines(IReadOnlyList<TrackedFinding> items) => items.Count == 0
        ? [_words["since.nothing"]]
        : [.. Enum.GetValues<Change>()
            .Select(change => (change, count: items.Count(i => i.Change == change)))
            .Where(c => c.count > 0 || c.change is Change.Fixed or Change.New or Change.Remaining)
            .Select(c => _words.Fill("since.line", _words.Of(c.change), c.count))];

    private string Number(List<SiteFigures> reached, Func<SiteFigures, int> figure) =>
        reached.Count == 0 ? _words["common.none"] : Words.Number(reached.Sum(figure));
}
