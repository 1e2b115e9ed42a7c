namespace A11yAudit.Browser;

/// <summary>The one command to type for a missing browser or Chinese font, by system.</summary>
public static class InstallAdvice
{
    /// <summary>Packages of a Linux package manager. RPM systems name Chinese fonts differently, but all of them provide font(:lang=zh-cn).</summary>
    private static readonly (string Tool, string Install, string Browser, string Font)[] Linux =
    [
        ("/usr/bin/apt-get", "apt-get install -y", "chromium", "fonts-noto-cjk"),
        ("/usr/bin/dnf", "dnf install -y", "chromium", "'font(:lang=zh-cn)'"),
        ("/usr/bin/yum", "yum install -y", "chromium", "'font(:lang=zh-cn)'"),
        ("/usr/bin/zypper", "zypper install -y", "chromium", "'font(:lang=zh-cn)'"),
        ("/usr/bin/pacman", "pacman -S --noconfirm", "chromium", "noto-fonts-cjk"),
    ];

    /// <summary>Command that brings a browser, and on Linux a Chinese font with it; null when none is known.</summary>
    public static string? Browser(Machine machine)
    {
        ArgumentNullException.ThrowIfNull(machine);
        return machine.Os switch
        {
            OsKind.Windows => "winget install --exact --id Microsoft.Edge",
            OsKind.MacOs => "brew install --cask google-chrome",
            _ => OnLinux(machine, (install, browser, font) => machine.Distribution == "ubuntu"
                // Ubuntu's own package only leads to the snap.
                ? $"{Sudo(machine)}snap install chromium && {Sudo(machine)}{install} {font}"
                : $"{Sudo(machine)}{install} {browser} {font}"),
        };
    }

    /// <summary>Command that brings a Chinese font; null when none is known.</summary>
    public static string? Font(Machine machine)
    {
        ArgumentNullException.ThrowIfNull(machine);
        return machine.Os switch
        {
            OsKind.Windows => "Add-WindowsCapability -Online -Name Language.Fonts.Hans~~~und-HANS~0.0.1.0",
            OsKind.MacOs => "brew install --cask font-noto-sans-cjk-sc",
            _ => OnLinux(machine, (install, _, font) => $"{Sudo(machine)}{install} {font}"),
        };
    }

    private static string? OnLinux(Machine machine, Func<string, string, string, string> command)
    {
        var manager = Linux.FirstOrDefault(l => machine.Exists(l.Tool));
        return manager.Tool is null ? null : command(manager.Install, manager.Browser, manager.Font);
    }

    private static string Sudo(Machine machine) => machine.IsRoot ? string.Empty : "sudo ";
}
