namespace A11yAudit.Cli.Inventory;

/// <summary>Reads an inventory file (sites.yaml): the portfolio, or every mistake in it at once.</summary>
internal static class InventoryFile
{
    /// <summary>Never throws for what a file says or for a file that is not there.</summary>
    public static InventoryResult Read(string path)
    {
        var mistakes = new MistakeList(path);
        return Make(InventoryText.Read(path, mistakes), mistakes);
    }

    /// <summary>The same from bytes already at hand.</summary>
    /// <param name="source">Name the sentences give the file.</param>
    public static InventoryResult Parse(string source, ReadOnlySpan<byte> bytes)
    {
        var mistakes = new MistakeList(source);
        return Make(InventoryText.Decode(bytes, mistakes), mistakes);
    }

    private static InventoryResult Make(string? text, MistakeList mistakes)
    {
        var root = text is null ? null : YamlTree.Read(text, mistakes);
        var portfolio = root is null ? null : new PortfolioReader(mistakes).Read(root);
        return mistakes.Any ? new(null, mistakes.Sorted) : new(portfolio, []);
    }
}
