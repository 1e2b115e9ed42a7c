using System.Text.Json.Serialization;

namespace A11yAudit.Inventory;

/// <summary>Whether robots.txt binds the audit; an owner may lift it for its own site.</summary>
[JsonConverter(typeof(KebabEnumConverter<RobotsPolicy>))]
public enum RobotsPolicy
{
    Obey,
    Ignore,
}
