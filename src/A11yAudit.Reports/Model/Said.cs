namespace A11yAudit.Reports.Model;

/// <summary>A text that came from a page or an inventory, with its language where that is not the report's own.</summary>
internal sealed record Said(string Text, string? Lang);
