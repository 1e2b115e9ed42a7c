namespace A11yAudit.Reports.Model;

/// <summary>An address that is no page: dead link, file or duplicate.</summary>
internal sealed record OutsideLine(PageRef Page, string Kind, PageRef? FoundOn);
