using System.Text.Json;
using A11yAudit.Progress;
using A11yAudit.Rules;

namespace A11yAudit.Storage.Rows;

/// <summary>Findings as rows, fingerprinted the way progress compares them.</summary>
internal static class FindingRows
{
    /// <param name="siteUrl">Stands in for the page of a site finding that names none.</param>
    public static IEnumerable<FindingRow> OfSite(long siteAuditId, string siteUrl, IEnumerable<Finding> findings) =>
        findings.Select(f => From(f, f.Place.PageUrl ?? siteUrl, siteAuditId));

    public static List<FindingRow> OfPage(string pageUrl, IEnumerable<Finding> findings) =>
        [.. findings.Select(f => From(f, pageUrl, siteAuditId: 0))];

    private static FindingRow From(Finding finding, string pageUrl, long siteAuditId) => new()
    {
        SiteAuditId = siteAuditId,
        RuleId = finding.RuleId,
        Outcome = finding.Outcome,
        Fingerprint = Fingerprint.Of(finding.RuleId, pageUrl, finding.Place),
        Selector = finding.Place.Selector,
        Message = finding.Message,
        Evidence = JsonSerializer.Serialize(finding.Evidence, A11yJson.Compact.IReadOnlyDictionaryStringString),
    };
}
