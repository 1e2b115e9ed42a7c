namespace A11yAudit.Cli.Inventory;

/// <summary>Fields in the order they were written, repeated ones included, so that each repetition can be named.</summary>
internal sealed record YamlMap(IReadOnlyList<YamlField> Fields, int Line) : YamlValue(Line);
