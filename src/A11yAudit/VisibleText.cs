using System.Globalization;
using System.Text;

namespace A11yAudit;

/// <summary>Makes foreign text safe to print in a sentence: what cannot be seen, or turns the reading direction, is written as its code.</summary>
public static class VisibleText
{
    /// <summary>The text with invisible characters as \u{hex}, cut behind so many characters.</summary>
    public static string Of(string? text, int most = int.MaxValue)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var made = new StringBuilder();
        var count = 0;
        foreach (var (rune, index) in Runes(text))
        {
            if (count++ == most)
            {
                return made.Append('…').ToString();
            }

            if (rune is null)
            {
                made.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)text[index]:X4}}}");
            }
            else if (IsSeen(rune.Value))
            {
                made.Append(rune.Value.ToString());
            }
            else
            {
                made.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value.Value:X4}}}");
            }
        }

        return made.ToString();
    }

    /// <summary>True when text may stand in a report: no control characters, nothing that turns the reading direction, no half characters.</summary>
    public static bool IsHarmless(string text) => Runes(text).All(r => r.Rune is { } rune && !IsControl(rune) && !TurnsDirection(rune));

    /// <summary>Control characters and the line breaks only YAML knows; tab and ordinary line ends are none.</summary>
    public static bool IsForbiddenInFile(char c) => (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) || c is '\u2028' or '\u2029';

    private static bool IsSeen(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
        UnicodeCategory.SpaceSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);

    private static bool IsControl(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool TurnsDirection(Rune rune) => rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static IEnumerable<(Rune? Rune, int Index)> Runes(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                yield return (rune, i);
                i += rune.Utf16SequenceLength;
            }
            else
            {
                yield return (null, i);
                i++;
            }
        }
    }
}
