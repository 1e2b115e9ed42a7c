using System.Text.Json.Serialization;

namespace A11yAudit.Runs;

/// <summary>Whether a run can be compared as a whole.</summary>
[JsonConverter(typeof(KebabEnumConverter<RunState>))]
public enum RunState
{
    Running,
    Complete,

    /// <summary>Closed before its end; kept and shown, never compared as complete.</summary>
    Interrupted,
}
