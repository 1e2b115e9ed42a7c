using A11yAudit.Progress;
using A11yAudit.Reports.Model;
using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit.Reports.Building;

/// <summary>Puts together the page for the web team of one site.</summary>
internal sealed class SitePageBuilder(ReportFacts facts, SiteAudit audit, IReadOnlyDictionary<string, WebpSize> crops)
{
    private readonly Words _words = facts.Words;
    private readonly Texts _texts = facts.Texts;

    public SitePage Build()
    {
        var site = audit.Site;
        var figures = facts.FiguresOf(site.Id);
        var findings = Seen.AllOf(audit);
        var sections = new RuleSections(facts, new Places(facts, NewPlaces(), crops));
        return new SitePage(
            _words.Tag,
            _words.Fill("site.title", site.Name),
            _texts.Said(site.Name),
            _texts.Said(facts.Now.Portfolio),
            _texts.Address(site.Url, site.Name),
            _texts.SaidOrNull(site.Owner),
            _texts.SaidOrNull(site.Contact),
            States.Mark(figures.State, _words),
            _words.Meaning(figures.State),
            Countdown.Sentence(facts),
            figures.State != SiteState.NotReached,
            audit.Complete ? null : audit.EndedEarly is { } why ? _words.Fill("site.endedEarly", why) : _words["site.incomplete"],
            OfficePageBuilder.Dates(facts),
            Figures(figures),
            _texts.Coverage(figures.Coverage),
            SinceLastBuilder.Of(facts, site.Id, figures.Failed),
            sections.Of(Outcome.Failed, findings),
            sections.Of(Outcome.NeedsReview, findings),
            sections.Of(Outcome.Advice, findings),
            new UntestedBuilder(facts, audit).Build(),
            [.. audit.Pages.Where(p => p.Status.IsTested).Select(Tested)],
            [.. audit.Pages.Where(p => p.Status.IsOutsideCoverage(p.IsStart)).Select(Outside)],
            _words.Fill("site.known", audit.KnownNotChosen),
            OfficePageBuilder.Footer(facts));
    }

    private HashSet<string> NewPlaces() =>
        [.. facts.ProgressOf(audit.Site.Id)?.Items.Where(i => i.Change == Change.New).Select(i => i.Fingerprint) ?? []];

    private List<LabelledText> Figures(SiteFigures figures)
    {
        if (figures.State == SiteState.NotReached)
        {
            var none = _words["common.none"];
            return [new(_words["site.failed"], none), new(_words["site.review"], none), new(_words["site.advice"], none)];
        }

        return
        [
            new(_words["site.failed"], figures.Failed == 0
                ? _words.Count("place", 0)
                : _words.Fill("site.failedValue", _words.Count("place", figures.Failed), _words.Count("rule", figures.FailedRules))),
            new(_words["site.review"], _words.Count("place", figures.NeedsReview)),
            new(_words["site.advice"], _words.Count("place", figures.Advice)),
            new(_words["site.rulesByOutcome"], RulesByOutcome()),
        ];
    }

    /// <summary>Each rule once, under the worst that was seen of it.</summary>
    private string RulesByOutcome()
    {
        Outcome[] worstFirst = [Outcome.Failed, Outcome.NeedsReview, Outcome.NotTested, Outcome.Advice, Outcome.Passed, Outcome.NotApplicable];
        var worst = audit.Pages.Where(p => p.Status.IsTested).SelectMany(p => p.Tallies).Concat(audit.SiteTallies)
            .GroupBy(t => t.RuleId)
            .Select(g => worstFirst.First(o => g.Any(t => t.Outcome == o)))
            .ToList();
        return _words.Join(worstFirst
            .Select(o => (Outcome: o, Count: worst.Count(w => w == o)))
            .Where(o => o.Count > 0)
            .Select(o => _words.Fill("since.line", _words.Of(o.Outcome), o.Count)));
    }

    private TestedPage Tested(PageRecord page) => new(
        _texts.Page(page) with { Where = null },
        _words.Of(page.Type),
        _texts.View(page),
        _texts.Time(page.StartedAt),
        _words[page.Settled ? "site.settledYes" : "site.settledNo"]);

    private OutsideLine Outside(PageRecord page) => new(
        _texts.Address(page.Url, page.Title ?? ""),
        _words.Of(page.Status.Kind) + (page.Status.Http is { } http ? " · " + _words.Fill("site.http", http) : ""),
        page.FoundOn is { } from ? _texts.Address(from, audit.Pages.FirstOrDefault(p => p.Url == from)?.Title ?? "") : null);
}
