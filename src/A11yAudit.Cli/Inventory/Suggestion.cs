namespace A11yAudit.Cli.Inventory;

/// <summary>Finds the word a person probably meant.</summary>
internal static class Suggestion
{
    private const int LongestWord = 40;

    /// <summary>The nearest known word, or null when none is near.</summary>
    public static string? For(string word, IReadOnlyList<string> known)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        var plain = Plain(word);
        var (best, distance) = known.Select(k => (k, Distance(plain, Plain(k)))).MinBy(p => p.Item2);
        return distance <= Math.Max(1, Plain(best).Length / 3) && distance < plain.Length ? best : null;
    }

    private static string Plain(string word) => word.Trim().ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);

    /// <summary>Letters added, dropped, changed, or swapped with their neighbour.</summary>
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0 ? i + j : Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
