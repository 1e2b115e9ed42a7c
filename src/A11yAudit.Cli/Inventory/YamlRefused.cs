namespace A11yAudit.Cli.Inventory;

/// <summary>A value whose mistake is already told, so nothing more is said about it.</summary>
internal sealed record YamlRefused(int Line) : YamlValue(Line);
