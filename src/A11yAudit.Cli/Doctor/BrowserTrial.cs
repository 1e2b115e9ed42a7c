namespace A11yAudit.Cli.Doctor;

/// <summary>How starting the browser went.</summary>
/// <param name="Version">As the browser states it; null when it did not start.</param>
/// <param name="Sandbox">It ran with its sandbox on.</param>
/// <param name="HasCjkFont">Null when the browser did not get as far.</param>
/// <param name="Failure">First telling line of why it did not start, foreign text.</param>
internal sealed record BrowserTrial(string? Version, bool Sandbox, bool? HasCjkFont, string? Failure)
{
    public bool Started => Version is not null;
}
