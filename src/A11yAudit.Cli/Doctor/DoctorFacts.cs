using A11yAudit.Browser;

namespace A11yAudit.Cli.Doctor;

/// <summary>Everything the doctor saw on the machine; the report is made from it without touching the machine again.</summary>
/// <param name="Trial">Null when there was no browser to start.</param>
/// <param name="FreeBytes">Of the disk the current folder is on; null when it cannot be told.</param>
/// <param name="Installs">What was tried to be installed just now.</param>
internal sealed record DoctorFacts(
    Machine Machine,
    BrowserSearch Search,
    BrowserTrial? Trial,
    long? FreeBytes,
    string Runtime,
    string System,
    IReadOnlyList<InstallResult> Installs)
{
    public bool NeedsBrowser => Search is { Choice: null, MissingFrom: null };

    /// <summary>A browser nobody chose by hand is there and does not start: mostly libraries are missing.</summary>
    public bool NeedsLibraries => Trial is { Started: false } && Search.Choice is { Origin: not "configured" };

    public bool NeedsFont => Trial is { HasCjkFont: false };
}
