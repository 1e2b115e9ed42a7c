using System.Text.Json.Serialization;

namespace A11yAudit.Runs;

/// <summary>The two screens of the official evaluation.</summary>
[JsonConverter(typeof(KebabEnumConverter<Viewport>))]
public enum Viewport
{
    /// <summary>1366×768</summary>
    Pc,

    /// <summary>375×812</summary>
    Phone,
}
