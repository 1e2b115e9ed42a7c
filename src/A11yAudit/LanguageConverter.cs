using System.Text.Json;
using System.Text.Json.Serialization;

namespace A11yAudit;

/// <summary>Languages are written as BCP 47 tags in every file.</summary>
public sealed class LanguageConverter : JsonConverter<Language>
{
    /// <summary>BCP 47 tag of a report language.</summary>
    public static string Tag(Language language) => language == Language.En ? "en" : "zh-CN";

    /// <summary>The language of a tag, or null when it is none of ours.</summary>
    public static Language? Parse(string? tag) => tag?.ToUpperInvariant() switch
    {
        "ZH-CN" or "ZH" => Language.ZhCn,
        "EN" => Language.En,
        _ => null,
    };

    public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()) ?? throw new JsonException("language must be zh-CN or en");

    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Tag(value));
    }
}
