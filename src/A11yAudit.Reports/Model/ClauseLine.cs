namespace A11yAudit.Reports.Model;

/// <summary>A clause a rule rests on, with how well it is known.</summary>
internal sealed record ClauseLine(string Standard, string Number, string Title, string? Level, string Grade, bool IsPending, string Requirement);
