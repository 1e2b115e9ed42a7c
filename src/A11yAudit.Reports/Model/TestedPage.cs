namespace A11yAudit.Reports.Model;

/// <summary>A page that was tested, and how.</summary>
internal sealed record TestedPage(PageRef Page, string Type, string View, string Time, string Settled);
