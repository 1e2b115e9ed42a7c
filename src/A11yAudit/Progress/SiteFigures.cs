using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit.Progress;

/// <summary>The figures of one site in one run, always together with their coverage.</summary>
/// <param name="Failed">Failed places on tested pages and of site rules.</param>
/// <param name="FailedRules">How many different rules these places break.</param>
public sealed record SiteFigures(
    string SiteId,
    int Failed,
    int FailedRules,
    int NeedsReview,
    int Advice,
    Coverage Coverage,
    SiteState State)
{
    /// <summary>Counts one site audit; <paramref name="passedBefore"/> tells whether an earlier complete run had it at 自查达标.</summary>
    public static SiteFigures Of(SiteAudit audit, bool passedBefore)
    {
        ArgumentNullException.ThrowIfNull(audit);
        var findings = audit.Pages.SelectMany(p => p.Findings).Concat(audit.SiteFindings).ToList();
        var failed = findings.Where(f => f.Outcome == Outcome.Failed).ToList();
        var coverage = Coverage.Of(audit);
        return new SiteFigures(
            audit.Site.Id,
            failed.Count,
            failed.Select(f => f.RuleId).Distinct(StringComparer.Ordinal).Count(),
            findings.Count(f => f.Outcome == Outcome.NeedsReview),
            findings.Count(f => f.Outcome == Outcome.Advice),
            coverage,
            StateOf(audit, coverage, failed.Count, passedBefore));
    }

    private static SiteState StateOf(SiteAudit audit, Coverage coverage, int failed, bool passedBefore) =>
        coverage.Tested == 0 ? SiteState.NotReached
        : failed == 0 && audit.Complete && !coverage.HasGap ? SiteState.SelfCheckPassed
        : failed > 0 && passedBefore ? SiteState.Regressed
        : SiteState.Started;
}
