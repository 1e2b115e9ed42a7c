using System.Text.Json.Serialization;

namespace A11yAudit.Rules;

/// <summary>The four principles GB/T 37668 and WCAG share: 可感知, 可操作, 可理解, 兼容.</summary>
[JsonConverter(typeof(KebabEnumConverter<Principle>))]
public enum Principle
{
    Perceivable,
    Operable,
    Understandable,
    Robust,
}
