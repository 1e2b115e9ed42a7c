using System.Text.Json.Serialization;

namespace A11yAudit.Progress;

/// <summary>What became of a failed place between two runs, comparing like with like.</summary>
[JsonConverter(typeof(KebabEnumConverter<Change>))]
public enum Change
{
    /// <summary>Seen gone on a page that was tested with the same rule.</summary>
    Fixed,

    New,
    Remaining,

    /// <summary>The rule came, went or changed between the runs.</summary>
    NotComparable,

    /// <summary>The page, its frame or the rule was not tested this time: not fixed.</summary>
    NotTested,
}
