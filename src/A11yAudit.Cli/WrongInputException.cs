namespace A11yAudit.Cli;

/// <summary>Something the user gave cannot be used; its message is the whole sentence shown.</summary>
internal sealed class WrongInputException(string message) : Exception(message);
