using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace A11yAudit.Storage;

/// <summary>Enum values in the words of the design (needs-review), so that a row reads like the report.</summary>
internal sealed class KebabText<T>() : ValueConverter<T, string>(value => Write(value), text => Read(text))
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Words =
        Enum.GetValues<T>().ToDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

    private static readonly Dictionary<string, T> Values = Words.ToDictionary(w => w.Value, w => w.Key, StringComparer.Ordinal);

    private static string Write(T value) => Words[value];

    private static T Read(string text) => Values[text];
}
