using System.Text.Json.Serialization;

namespace A11yAudit.Rules;

/// <summary>What a rule says of a place; the six words every report, file and exit code uses.</summary>
[JsonConverter(typeof(KebabEnumConverter<Outcome>))]
public enum Outcome
{
    Passed,
    Failed,

    /// <summary>A person must decide; evidence is attached.</summary>
    NeedsReview,

    /// <summary>建议: shown and counted apart, never in exit code, score or state.</summary>
    Advice,

    NotApplicable,

    /// <summary>The rule threw, ran out of time or lacked what it needs; always with a reason.</summary>
    NotTested,
}
