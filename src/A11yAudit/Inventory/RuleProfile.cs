using System.Text.Json.Serialization;

namespace A11yAudit.Inventory;

/// <summary>How advice is judged: strict turns it into failures for sites that chose to meet the stricter numbers.</summary>
[JsonConverter(typeof(KebabEnumConverter<RuleProfile>))]
public enum RuleProfile
{
    Standard,
    Strict,
}
