using System.Globalization;

namespace A11yAudit.Cli.Inventory;

/// <summary>Reads the fields of one group, tells every mistake, and goes on with a stand-in so that the rest is read too.</summary>
/// <param name="prefix">Path of the group with its dot, empty at the top.</param>
/// <param name="site">Position of the site from 1, null outside sites.</param>
internal sealed class FieldReader(YamlMap map, string prefix, int? site, IReadOnlyList<string> known, MistakeList mistakes)
{
    private readonly Dictionary<string, YamlField> _fields = map.Fields.DistinctBy(f => f.Key).ToDictionary(f => f.Key);

    /// <summary>Tells fields nobody knows and fields written twice.</summary>
    public void CheckNames()
    {
        foreach (var field in map.Fields)
        {
            var first = _fields[field.Key];
            if (!ReferenceEquals(first, field))
            {
                mistakes.Add(field.Line, prefix + field.Key, InventorySentences.Repeated(Name(field.Key), first.Line));
            }
            else if (!known.Contains(field.Key) && field.Value is not YamlRefused)
            {
                mistakes.Add(field.Line, prefix + field.Key, InventorySentences.Unknown(Name(field.Key), Suggestion.For(field.Key, known), known));
            }
        }
    }

    public bool Has(string field) => _fields.ContainsKey(field);

    /// <summary>Line of a field, or of the group when it is not there.</summary>
    public int LineOf(string field) => _fields.TryGetValue(field, out var found) ? found.Line : map.Line;

    public void Missing(string field, LocalText expected) => mistakes.Add(map.Line, prefix + field, InventorySentences.Missing(Name(field), expected));

    public void Wrong(string field, Func<FieldName, LocalText> sentence, int? line = null) => mistakes.Add(line ?? LineOf(field), prefix + field, sentence(Name(field)));

    /// <summary>The trimmed text of a field; null when it is absent or wrong, which is then told.</summary>
    public string? Text(string field, bool required = false) => Text(field, Expected.Text, IsText, required);

    public string? Text(string field, LocalText expected, Func<string, bool> fits, bool required = false)
    {
        if (!_fields.TryGetValue(field, out var found))
        {
            if (required)
            {
                Missing(field, expected);
            }

            return null;
        }

        return TextOf(field, found.Value, expected, fits);
    }

    public int Number(string field, NumberRange range, int standard)
    {
        if (!_fields.TryGetValue(field, out var found))
        {
            return standard;
        }

        if (found.Value is YamlText { Plain: true } text && IsWholeNumber(text.Value) &&
            int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= range.Least && number <= range.Most)
        {
            return number;
        }

        TellWrong(field, found.Value, Expected.Number(range));
        return standard;
    }

    /// <summary>Position of the written word among the words, 0 when the field is absent or wrong.</summary>
    public int Choice(string field, IReadOnlyList<string> words)
    {
        if (!_fields.TryGetValue(field, out var found))
        {
            return 0;
        }

        for (var i = 0; i < words.Count && found.Value is YamlText; i++)
        {
            if (((YamlText)found.Value).Value == words[i])
            {
                return i;
            }
        }

        TellWrong(field, found.Value, Expected.OneOf(words), found.Value is YamlText text ? Suggestion.For(text.Value, words) : null);
        return 0;
    }

    /// <summary>The texts of a list, empty when the field is absent or wrong.</summary>
    public IReadOnlyList<(string Text, int Line)> Texts(string field, LocalText expected, Func<string, bool> fits)
    {
        var made = new List<(string Text, int Line)>();
        foreach (var item in Items(field, Expected.List))
        {
            if (TextOf(field, item, expected, fits) is not { } text)
            {
                continue;
            }

            if (made.FirstOrDefault(m => m.Text == text) is { Line: > 0 } first)
            {
                mistakes.Add(item.Line, prefix + field, InventorySentences.SameValue(Name(field), text, first.Line));
                continue;
            }

            made.Add((text, item.Line));
        }

        return made;
    }

    /// <summary>The values of a list, empty when the field is absent or wrong; an empty list is wrong.</summary>
    public IReadOnlyList<YamlValue> Items(string field, LocalText expected)
    {
        if (!_fields.TryGetValue(field, out var found))
        {
            return [];
        }

        if (found.Value is YamlList { Items.Count: > 0 } list)
        {
            return list.Items;
        }

        TellWrong(field, found.Value, expected);
        return [];
    }

    /// <summary>A group inside this one, null when absent or wrong.</summary>
    public FieldReader? Group(string field, IReadOnlyList<string> names)
    {
        if (!_fields.TryGetValue(field, out var found))
        {
            return null;
        }

        if (found.Value is YamlMap inner)
        {
            return new FieldReader(inner, $"{prefix}{field}.", site, names, mistakes);
        }

        TellWrong(field, found.Value, Expected.Fields(names));
        return null;
    }

    public static bool IsText(string text) => text.EnumerateRunes().Count() <= InventoryFields.LongestText && VisibleText.IsHarmless(text);

    private string? TextOf(string field, YamlValue value, LocalText expected, Func<string, bool> fits)
    {
        if (value is YamlText { IsEmpty: false } text && fits(text.Value.Trim()))
        {
            return text.Value.Trim();
        }

        TellWrong(field, value, expected);
        return null;
    }

    private void TellWrong(string field, YamlValue value, LocalText expected, string? meant = null)
    {
        if (value is not YamlRefused)
        {
            var line = value is YamlText ? value.Line : Math.Max(value.Line, LineOf(field));
            mistakes.Add(line, prefix + field, InventorySentences.Wrong(Name(field), expected, InventorySentences.Found(value), meant));
        }
    }

    private FieldName Name(string field) => new(prefix + field, site);

    private static bool IsWholeNumber(string text)
    {
        var digits = text.StartsWith('-') || text.StartsWith('+') ? text.AsSpan(1) : text;
        return digits.Length is > 0 and < 12 && !digits.ContainsAnyExceptInRange('0', '9') && (digits.Length == 1 || digits[0] != '0');
    }
}
