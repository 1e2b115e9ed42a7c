namespace A11yAudit.Browser;

/// <summary>The browser that was found and where.</summary>
/// <param name="Path">Executable, null for Playwright's own, which Playwright finds itself.</param>
/// <param name="Origin">configured, playwright, or system.</param>
public sealed record BrowserChoice(string? Path, string Origin);
