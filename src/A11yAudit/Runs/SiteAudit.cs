using A11yAudit.Inventory;
using A11yAudit.Rules;

namespace A11yAudit.Runs;

/// <summary>One site in one run: its page records, what the site rules said, and what was known but not chosen.</summary>
/// <param name="KnownNotChosen">Addresses of the site that were found but lay outside the page budget.</param>
public sealed record SiteAudit(
    Site Site,
    IReadOnlyList<PageRecord> Pages,
    IReadOnlyList<Finding> SiteFindings,
    IReadOnlyList<RuleTally> SiteTallies,
    int KnownNotChosen,
    bool Complete)
{
    /// <summary>Why the crawl ended early, null when it did not.</summary>
    public string? EndedEarly { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }
}
