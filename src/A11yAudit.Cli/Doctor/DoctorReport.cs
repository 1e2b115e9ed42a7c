namespace A11yAudit.Cli.Doctor;

/// <summary>What the doctor says, line by line, and what it means for the exit code.</summary>
internal sealed record DoctorReport(IReadOnlyList<DoctorItem> Items)
{
    /// <summary>0 when an audit can run, 3 when something it needs is missing.</summary>
    public int ExitCode => Items.Any(i => i.State == DoctorState.Missing) ? 3 : 0;
}
