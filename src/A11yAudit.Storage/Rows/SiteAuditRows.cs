using System.Text.Json;
using A11yAudit.Inventory;
using A11yAudit.Runs;

namespace A11yAudit.Storage.Rows;

/// <summary>Site audits to rows and back; a site never reached reads as an incomplete one without pages.</summary>
internal static class SiteAuditRows
{
    public static SiteAuditRow New(Site site, int position) => new()
    {
        Position = position,
        SiteId = site.Id,
        Site = JsonSerializer.Serialize(site, A11yJson.Compact.Site),
    };

    /// <summary>Copies what is known at the end of a site; its pages were saved as they came.</summary>
    public static void Finish(SiteAuditRow row, SiteAudit audit)
    {
        row.SiteFindings = Packed.Write(audit.SiteFindings, A11yJson.Compact.IReadOnlyListFinding);
        row.SiteTallies = JsonSerializer.Serialize(audit.SiteTallies, A11yJson.Compact.IReadOnlyListRuleTally);
        row.KnownNotChosen = audit.KnownNotChosen;
        row.Complete = audit.Complete;
        row.EndedEarly = audit.EndedEarly;
        row.FinishedAt = audit.FinishedAt;
    }

    public static SiteAudit Audit(SiteAuditRow row, IReadOnlyList<PageRecord> pages) => new(
        JsonSerializer.Deserialize(row.Site, A11yJson.Compact.Site)!,
        pages,
        row.SiteFindings is null ? [] : Packed.Read(row.SiteFindings, A11yJson.Compact.IReadOnlyListFinding),
        row.SiteTallies is null ? [] : JsonSerializer.Deserialize(row.SiteTallies, A11yJson.Compact.IReadOnlyListRuleTally)!,
        row.KnownNotChosen,
        row.Complete)
    {
        EndedEarly = row.EndedEarly,
        FinishedAt = row.FinishedAt,
    };
}
