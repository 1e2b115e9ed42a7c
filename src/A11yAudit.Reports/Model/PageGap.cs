namespace A11yAudit.Reports.Model;

/// <summary>A page that was meant and not tested, with its reason.</summary>
internal sealed record PageGap(PageRef Page, string Reason, Said? Detail);
