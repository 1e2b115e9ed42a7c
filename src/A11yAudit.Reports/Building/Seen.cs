using A11yAudit.Progress;
using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit.Reports.Building;

/// <summary>One finding of a site with the page it is on; findings of site rules know their page by address only.</summary>
internal sealed record Seen(Finding Finding, string Url, PageRecord? Page)
{
    /// <summary>Identity across runs.</summary>
    public string Fingerprint => Progress.Fingerprint.Of(Finding.RuleId, Url, Finding.Place);

    /// <summary>All findings of a site, pages in their order, site rules last.</summary>
    public static IReadOnlyList<Seen> AllOf(SiteAudit audit)
    {
        var byUrl = audit.Pages.GroupBy(p => p.Url).ToDictionary(g => g.Key, g => g.First());
        return
        [
            .. audit.Pages.SelectMany(p => p.Findings.Select(f => new Seen(f, p.Url, p))),
            .. audit.SiteFindings.Select(f => f.Place.PageUrl is { } url
                ? new Seen(f, url, byUrl.GetValueOrDefault(url))
                : new Seen(f, audit.Site.Url, null)),
        ];
    }
}
