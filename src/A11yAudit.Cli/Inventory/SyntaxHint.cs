namespace A11yAudit.Cli.Inventory;

/// <summary>Guesses what a person typed when the YAML is broken: most often a tab or a full-width colon.</summary>
/// <param name="Line">Line to look at, from 1.</param>
internal sealed record SyntaxHint(LocalText Text, int Line)
{
    private static readonly LocalText Tab = new("缩进里有 Tab，请改用空格", "a tab is used as indentation, use spaces");
    private static readonly LocalText Colon = new("冒号是全角的“：”，请改成半角冒号加一个空格", "the colon is the full-width one, use an ordinary colon and a space");
    private static readonly LocalText General = new("请检查缩进、冒号后的空格和引号", "check the indentation, the space behind colons, and quotes");

    /// <param name="first">From 1, where what could not be understood begins; the cause may also be on the line before.</param>
    /// <param name="last">Where the parser gave up.</param>
    /// <param name="message">The parser's own words; about a tab they name the group it is in, not its line.</param>
    public static SyntaxHint For(string text, int first, int last, string message)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        last = message.Contains(" tab ", StringComparison.Ordinal) ? lines.Length : last;
        var near = Enumerable.Range(1, lines.Length).Where(n => n >= first - 1 && n <= Math.Max(first, last)).ToList();
        foreach (var (cause, hint) in new[] { ((Func<string, bool>)HasTab, Tab), (HasWideColon, Colon) })
        {
            if (near.FirstOrDefault(n => cause(lines[n - 1])) is var line and > 0)
            {
                return new(hint, line);
            }
        }

        return new(General, first);
    }

    /// <summary>A full-width colon stands where the first colon of a field should be.</summary>
    public static bool HasWideColon(string line)
    {
        var wide = line.IndexOf('：', StringComparison.Ordinal);
        var plain = line.IndexOf(':', StringComparison.Ordinal);
        return wide >= 0 && (plain < 0 || wide < plain);
    }

    private static bool HasTab(string line) => line[..(line.Length - line.TrimStart().Length)].Contains('\t', StringComparison.Ordinal);
}
