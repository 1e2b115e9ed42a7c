using System.Runtime.InteropServices;

namespace A11yAudit.Browser;

/// <summary>The program Playwright installs browsers with; it lies beside ours.</summary>
internal static class PlaywrightDriver
{
    /// <summary>Command that downloads Playwright's Chromium.</summary>
    /// <param name="folder">Where our program lies.</param>
    public static ChildCommand InstallCommand(Machine machine, string folder, TimeSpan quiet)
    {
        var driver = Path.Combine(machine.Environment("PLAYWRIGHT_DRIVER_SEARCH_PATH") ?? folder, ".playwright");
        var node = machine.Environment("PLAYWRIGHT_NODEJS_PATH") ?? Path.Combine(driver, "node", Platform(machine.Os), machine.Os == OsKind.Windows ? "node.exe" : "node");
        return new ChildCommand(node, [Path.Combine(driver, "package", "cli.js"), "install", "chromium"], quiet)
        {
            Environment = new Dictionary<string, string> { ["NO_COLOR"] = "1", ["FORCE_COLOR"] = "0" },
        };
    }

    private static string Platform(OsKind os) => (os, RuntimeInformation.OSArchitecture) switch
    {
        (OsKind.Windows, _) => "win32_x64",
        (OsKind.MacOs, Architecture.Arm64) => "darwin-arm64",
        (OsKind.MacOs, _) => "darwin-x64",
        (_, Architecture.Arm64) => "linux-arm64",
        _ => "linux-x64",
    };
}
