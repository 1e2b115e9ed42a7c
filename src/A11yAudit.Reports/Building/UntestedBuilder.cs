using A11yAudit.Reports.Model;
using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit.Reports.Building;

/// <summary>Lists what was meant and not tested on one site: a failure is a finding, not a silence.</summary>
internal sealed class UntestedBuilder(ReportFacts facts, SiteAudit audit)
{
    private readonly Words _words = facts.Words;
    private readonly Texts _texts = facts.Texts;

    public Untested Build() => new([.. Pages()], [.. Frames()], [.. Rules()]);

    private IEnumerable<PageGap> Pages() => audit.Pages
        .Where(p => !p.Status.IsTested && !p.Status.IsOutsideCoverage(p.IsStart))
        .OrderBy(p => !p.IsStart).ThenBy(p => p.Status.Kind).ThenBy(p => p.Url, StringComparer.Ordinal)
        .Select(p => new PageGap(Named(p), _words.Of(p.Status.Kind), Detail(p.Status)));

    private IEnumerable<FrameGapLine> Frames() =>
        from page in audit.Pages
        where page.Status.IsTested
        from gap in page.FrameGaps
        select new FrameGapLine(_texts.Page(page), _texts.Said(gap.Selector), gap.Url, _texts.Said(gap.Reason));

    private IEnumerable<RuleGap> Rules()
    {
        var onPages = from page in audit.Pages
                      where page.Status.IsTested
                      from tally in page.Tallies
                      where tally.NotTested is not null
                      select (Tally: tally, Page: (PageRecord?)page);
        var onSite = audit.SiteTallies.Where(t => t.NotTested is not null).Select(t => (Tally: t, Page: (PageRecord?)null));
        return from gap in onPages.Concat(onSite)
               group gap by (gap.Tally.RuleId, gap.Tally.NotTested) into same
               orderby same.Count() descending, same.Key.RuleId
               select Gap(same.Key.RuleId, same.Key.NotTested!, [.. same.Select(g => g.Page).OfType<PageRecord>()]);
    }

    private RuleGap Gap(string ruleId, string reason, List<PageRecord> pages) => new(
        facts.RuleTitle(ruleId),
        ruleId,
        _texts.Said(reason),
        pages.Count == 0 ? _words["site.wholeSite"] : _words.Count("page", pages.Select(p => p.Url).Distinct(StringComparer.Ordinal).Count()),
        [.. pages.Select(_texts.Page)]);

    /// <summary>A page that never came has no title; its address names it.</summary>
    private PageRef Named(PageRecord page)
    {
        var named = _texts.Page(page);
        var title = string.IsNullOrWhiteSpace(page.Title) ? (page.IsStart ? _words["site.start"] : "") : page.Title.Trim();
        return named with { Title = _texts.Said(title) };
    }

    private Said? Detail(VisitStatus status) => _texts.SaidOrNull(string.Join(
        _words["join.clause"],
        new[] { status.Http is { } http ? _words.Fill("site.http", http) : null, status.Detail }.Where(d => !string.IsNullOrWhiteSpace(d))));
}
