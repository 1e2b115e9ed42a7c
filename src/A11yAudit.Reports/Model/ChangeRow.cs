namespace A11yAudit.Reports.Model;

/// <summary>One fate of failed places, counted and explained.</summary>
internal sealed record ChangeRow(string Word, string Count, string Meaning);
