namespace A11yAudit.Browser;

/// <summary>How an installation ended.</summary>
/// <param name="What">What was installed, or why nothing was; may hold foreign text.</param>
/// <param name="CommandToType">The one command a person can type instead; null when installed, or when none is known for this system.</param>
public sealed record InstallResult(bool Installed, LocalText What, string? CommandToType);
