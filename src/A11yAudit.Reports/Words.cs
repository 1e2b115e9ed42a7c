using System.Globalization;
using System.Text.Json;
using A11yAudit.Reports.Rendering;

namespace A11yAudit.Reports;

/// <summary>The report's own words in one language; templates and sentences take every label from here.</summary>
internal sealed class Words
{
    private static readonly Words Chinese = new(Language.ZhCn);
    private static readonly Words English = new(Language.En);

    private Words(Language language)
    {
        Language = language;
        Tag = LanguageConverter.Tag(language);
        using var json = JsonDocument.Parse(Resources.Text($"words.{Tag}.json"));
        All = json.RootElement.EnumerateObject()
            .SelectMany(group => group.Value.EnumerateObject().Select(w => KeyValuePair.Create($"{group.Name}.{w.Name}", w.Value.GetString()!)))
            .ToDictionary(StringComparer.Ordinal);
    }

    public Language Language { get; }

    /// <summary>BCP 47 tag for lang attributes.</summary>
    public string Tag { get; }

    /// <summary>Keys are <c>group.name</c>, as in words.zh-CN.json.</summary>
    public IReadOnlyDictionary<string, string> All { get; }

    public string this[string key] => All[key];

    public static Words In(Language language) => language == Language.En ? English : Chinese;

    /// <summary>A sentence with its {0}, {1}… filled.</summary>
    public string Fill(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, All[key], values);

    /// <summary>A number with its counted noun: <c>one.</c> and <c>many.</c> keep English grammatical.</summary>
    public string Count(string noun, int number) => Fill((number == 1 ? "one." : "many.") + noun, number);

    /// <summary>The word of an enum member; its group is the enum's name.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => All[KeyOf(value)];

    /// <summary>The sentence that explains an enum member, in the group <c>…Meaning</c>.</summary>
    public string Meaning<T>(T value)
        where T : struct, Enum => All[$"{GroupOf<T>()}Meaning.{JsonNamingPolicy.CamelCase.ConvertName(value.ToString())}"];

    /// <summary>A word that may be missing, such as a group of people a newer rule pack names; the name itself then.</summary>
    public string OrSelf(string group, string name) => All.GetValueOrDefault($"{group}.{name}", name);

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public string Join(IEnumerable<string> parts) => string.Join(All["join.list"], parts);

    internal static string KeyOf<T>(T value)
        where T : struct, Enum => $"{GroupOf<T>()}.{JsonNamingPolicy.CamelCase.ConvertName(value.ToString())}";

    private static string GroupOf<T>() => JsonNamingPolicy.CamelCase.ConvertName(typeof(T).Name);
}
