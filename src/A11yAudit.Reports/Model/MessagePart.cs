namespace A11yAudit.Reports.Model;

/// <summary>A piece of a filled message: our words, or evidence from the page to be set apart.</summary>
internal sealed record MessagePart(string Text, bool IsEvidence, string? Lang);
