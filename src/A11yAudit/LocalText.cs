using System.Text.Json.Serialization;

namespace A11yAudit;

/// <summary>One text in the two languages of the program; Chinese is the original.</summary>
public sealed record LocalText([property: JsonPropertyName("zh-CN")] string Zh, [property: JsonPropertyName("en")] string En)
{
    /// <summary>The text in a report language; anything that is not English reads Chinese.</summary>
    public string In(Language language) => language == Language.En ? En : Zh;
}
