namespace A11yAudit.Cli.Inventory;

/// <summary>A value of an inventory file with the place it stands at, so that every sentence can name a line.</summary>
/// <param name="Line">From 1.</param>
internal abstract record YamlValue(int Line);
