namespace A11yAudit.Cli.Inventory;

/// <summary>A single value: text, number, date or nothing; YAML tells them apart only by quotes.</summary>
/// <param name="Plain">Written without quotes.</param>
internal sealed record YamlText(string Value, bool Plain, int Line) : YamlValue(Line)
{
    /// <summary>Nothing was written behind the colon, or a word for nothing.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (Plain && Value is "~" or "null" or "Null" or "NULL");
}
