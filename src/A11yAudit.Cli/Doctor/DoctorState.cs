namespace A11yAudit.Cli.Doctor;

/// <summary>How much a thing the doctor looked at stands in the way of an audit.</summary>
internal enum DoctorState
{
    Fine,

    /// <summary>An audit runs all the same.</summary>
    Warning,

    /// <summary>An audit, or a part of its rules, cannot run.</summary>
    Missing,
}
