namespace A11yAudit.Cli.Inventory;

/// <summary>Values behind hyphens or in square brackets.</summary>
internal sealed record YamlList(IReadOnlyList<YamlValue> Items, int Line) : YamlValue(Line);
