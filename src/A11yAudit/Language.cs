using System.Text.Json.Serialization;

namespace A11yAudit;

/// <summary>The languages reports and messages are written in.</summary>
[JsonConverter(typeof(LanguageConverter))]
public enum Language
{
    ZhCn,
    En,
}
