namespace A11yAudit.Cli.Inventory;

/// <summary>A field in a sentence: which of which site.</summary>
/// <param name="Path">As in the file, dots between levels.</param>
/// <param name="Site">Position in the list from 1; null for fields of the whole portfolio.</param>
internal sealed record FieldName(string Path, int? Site)
{
    public LocalText Words => new(
        Site is null ? VisibleText.Of(Path, 60) : $"第 {Site} 个网站的 {VisibleText.Of(Path, 60)}",
        Site is null ? VisibleText.Of(Path, 60) : $"{VisibleText.Of(Path, 60)} of site {Site}");
}
