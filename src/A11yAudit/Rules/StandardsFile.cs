namespace A11yAudit.Rules;

/// <summary>Shape of rules/standards.json: every standard and clause the pack knows.</summary>
public sealed record StandardsFile(string Version, IReadOnlyList<Standard> Standards);
