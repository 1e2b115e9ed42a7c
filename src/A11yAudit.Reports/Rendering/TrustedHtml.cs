namespace A11yAudit.Reports.Rendering;

/// <summary>HTML of our own making, the one kind of value that is written as it is; everything else is escaped.</summary>
internal sealed record TrustedHtml(string Html);
