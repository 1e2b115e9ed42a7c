namespace A11yAudit.Cli.Inventory;

/// <summary>One thing a person must correct before the audit can begin, as one sentence.</summary>
/// <param name="Source">File as it was given; null for addresses of the command line.</param>
/// <param name="Line">From 1; null when the whole file is meant.</param>
/// <param name="Column">From 1; only for broken YAML.</param>
/// <param name="Field">Field as written in the file (budget.pages), null when none is meant.</param>
/// <param name="Text">The sentence behind the place, its full stop included.</param>
internal sealed record InventoryMistake(string? Source, int? Line, int? Column, string? Field, LocalText Text)
{
    /// <summary>The whole sentence; safe to print, every foreign character in it is made visible.</summary>
    public string Sentence(Language language) => Place(language) + Text.In(language);

    private string Place(Language language) => (Source is null ? null : VisibleText.Of(Source, 300), Line, Column, language) switch
    {
        (null, _, _, _) => string.Empty,
        ({ } file, null, _, Language.En) => $"{file}: ",
        ({ } file, null, _, _) => $"{file}：",
        ({ } file, { } line, null, Language.En) => $"{file}, line {line}: ",
        ({ } file, { } line, null, _) => $"{file} 第 {line} 行：",
        ({ } file, { } line, { } column, Language.En) => $"{file}, line {line}, column {column}: ",
        ({ } file, { } line, { } column, _) => $"{file} 第 {line} 行第 {column} 列：",
    };
}
