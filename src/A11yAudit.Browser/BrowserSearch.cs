namespace A11yAudit.Browser;

/// <summary>What the search for a browser ended with.</summary>
/// <param name="Choice">Null when there is none to use.</param>
/// <param name="Path">The executable that was found, Playwright's own included.</param>
/// <param name="Failure">Why there is none; holds the configured path as it was written, so it must be escaped for a terminal.</param>
/// <param name="MissingFrom">--browser or the variable that named a path where nothing is; then installing another browser would not help.</param>
public sealed record BrowserSearch(BrowserChoice? Choice, string? Path, LocalText? Failure, string? MissingFrom = null)
{
    /// <summary>A path was configured and nothing is there.</summary>
    public bool ConfiguredIsMissing => MissingFrom is not null;
}
