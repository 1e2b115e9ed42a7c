using A11yAudit.Inventory;

namespace A11yAudit.Progress;

/// <summary>One site in the machine-readable summary: figures, what they cover, and what changed.</summary>
/// <param name="NotTestedByReason">Pages meant and not tested, by the kebab-case reason of the visit.</param>
/// <param name="Fixed">Null where there is no earlier complete run to compare with, as are the other four of the comparison.</param>
public sealed record SiteSummary(
    string Id,
    string Name,
    string Url,
    SiteState State,
    int Failed,
    int FailedRules,
    int NeedsReview,
    int Advice,
    int PagesMeant,
    int PagesTested,
    int FramesNotEntered,
    int RulesNotTested,
    int KnownNotChosen,
    IReadOnlyDictionary<string, int> NotTestedByReason,
    int? Fixed,
    int? New,
    int? Remaining,
    int? NotComparable,
    int? NotTestedAgain)
{
    public static SiteSummary Of(SiteFigures figures, Site site, SiteProgress? progress)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(site);
        var coverage = figures.Coverage;
        return new SiteSummary(
            figures.SiteId, site.Name, site.Url, figures.State, figures.Failed, figures.FailedRules, figures.NeedsReview, figures.Advice,
            coverage.Meant, coverage.Tested, coverage.FramesNotEntered, coverage.RulesNotTested, coverage.KnownNotChosen,
            new SortedDictionary<string, int>(coverage.NotTestedByReason.ToDictionary(p => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(p.Key.ToString()), p => p.Value), StringComparer.Ordinal),
            progress?.Fixed, progress?.New, progress?.Remaining, progress?.NotComparable, progress?.NotTested);
    }
}
