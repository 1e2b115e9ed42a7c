using System.Text.Json.Serialization;

namespace A11yAudit.Rules;

/// <summary>How badly a fault hurts the person it meets, in axe's four steps.</summary>
[JsonConverter(typeof(KebabEnumConverter<Impact>))]
public enum Impact
{
    Minor,
    Moderate,
    Serious,
    Critical,
}
