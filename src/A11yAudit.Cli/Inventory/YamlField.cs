namespace A11yAudit.Cli.Inventory;

/// <summary>One line "key: value".</summary>
/// <param name="Line">Line of the key.</param>
internal sealed record YamlField(string Key, YamlValue Value, int Line);
