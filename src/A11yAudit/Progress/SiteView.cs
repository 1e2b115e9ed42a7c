using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit.Progress;

/// <summary>One site audit indexed for comparison: failed places by fingerprint, and what was tested where.</summary>
internal sealed class SiteView
{
    private readonly Dictionary<string, PageRecord> _tested = [];
    private readonly HashSet<string> _siteRulesNotTested;
    private readonly bool _complete;

    public SiteView(SiteAudit audit)
    {
        _complete = audit.Complete;
        foreach (var page in audit.Pages.Where(p => p.Status.IsTested))
        {
            _tested[PageKey(page.Url)] = page;
            foreach (var finding in page.Findings)
            {
                Add(page.Url, finding);
            }
        }

        foreach (var finding in audit.SiteFindings)
        {
            Add(finding.Place.PageUrl ?? audit.Site.Url, finding);
        }

        _siteRulesNotTested = audit.SiteTallies.Where(t => t.NotTested is not null).Select(t => t.RuleId).ToHashSet();
    }

    public Dictionary<string, TrackedFinding> Failed { get; } = [];

    /// <summary>Places a person must still decide: gone from the failed ones is not yet fixed there.</summary>
    public HashSet<string> InDoubt { get; } = [];

    /// <summary>True when this audit could have seen that finding: its page, its frame and its rule were tested.</summary>
    public bool WasTested(TrackedFinding finding)
    {
        if (!_tested.TryGetValue(PageKey(finding.PageUrl), out var page))
        {
            return false;
        }

        var rule = finding.Finding.RuleId;
        if (finding.Finding.Place.PageUrl is not null)
        {
            return _complete && !_siteRulesNotTested.Contains(rule);
        }

        var tally = page.Tallies.FirstOrDefault(t => t.RuleId == rule);
        var frameLost = finding.Finding.Place.Frames.Count > 0 && page.FrameGaps.Count > 0;
        return tally is { NotTested: null } && !frameLost;
    }

    private void Add(string url, Finding finding)
    {
        var fingerprint = Fingerprint.Of(finding.RuleId, url, finding.Place);
        if (finding.Outcome == Outcome.Failed)
        {
            Failed[fingerprint] = new TrackedFinding(fingerprint, url, finding, Change.New);
        }
        else if (finding.Outcome == Outcome.NeedsReview)
        {
            InDoubt.Add(fingerprint);
        }
    }

    private static string PageKey(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.PathAndQuery : url;
}
