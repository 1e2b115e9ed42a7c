namespace A11yAudit.Browser;

/// <summary>Where browsers are looked for differs between these three.</summary>
public enum OsKind
{
    Windows,
    MacOs,
    Linux,
}
