namespace A11yAudit.Cli.Inventory;

/// <summary>Gathers the mistakes of one source, so that a person corrects them all in one go.</summary>
internal sealed class MistakeList(string? source)
{
    private readonly List<InventoryMistake> _mistakes = [];

    public bool Any => _mistakes.Count > 0;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<InventoryMistake> Sorted => [.. _mistakes.OrderBy(m => m.Line ?? 0)];

    public void Add(int line, string? field, LocalText text) => _mistakes.Add(new(source, line, null, field, text));

    public void AddForFile(LocalText text) => _mistakes.Add(new(source, null, null, null, text));

    /// <summary>Broken YAML stands alone: whatever was said about the text before it may be a consequence of it.</summary>
    /// <param name="last">Line at which the parser gave up; line and column are where what it was reading began.</param>
    public void AddSyntax(string text, int line, int column, int last, string message)
    {
        var hint = SyntaxHint.For(text, Math.Max(line, 1), last, message);
        _mistakes.Clear();
        _mistakes.Add(new(source, hint.Line, hint.Line == line ? Math.Max(column, 1) : 1, null, InventorySentences.Syntax(hint.Text, message)));
    }
}
