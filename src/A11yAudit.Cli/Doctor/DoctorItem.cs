namespace A11yAudit.Cli.Doctor;

/// <summary>One line of the doctor's report.</summary>
/// <param name="Found">What was seen; foreign text in it is already made visible.</param>
/// <param name="Command">The one command to type against the problem, null when there is none.</param>
internal sealed record DoctorItem(LocalText Title, DoctorState State, LocalText Found, string? Command = null);
