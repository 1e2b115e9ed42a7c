namespace A11yAudit.Browser;

/// <summary>
/// Where Chrome, Edge and Chromium are installed. Only places we are sure of: the vendors' packages for UOS and Kylin install Chrome, Edge and Chromium
/// at the same places as on Debian; other browsers of those systems are named by A11YAUDIT_BROWSER.
/// </summary>
/// <param name="Roots">Folders; %NAME% is an environment variable, and a root whose variable is unset is left out.</param>
/// <param name="Files">Below each root, in order of preference.</param>
/// <param name="Commands">Names looked up in PATH, after the files.</param>
internal sealed record BrowserPlaces(IReadOnlyList<string> Roots, IReadOnlyList<string> Files, IReadOnlyList<string> Commands)
{
    private static readonly BrowserPlaces Windows = new(
        ["%ProgramFiles%", "%ProgramFiles(x86)%", "%LocalAppData%"],
        [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"],
        ["chrome.exe", "msedge.exe", "chromium.exe"]);

    private static readonly BrowserPlaces MacOs = new(
        ["/Applications", "%HOME%/Applications"],
        ["Google Chrome.app/Contents/MacOS/Google Chrome", "Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "Chromium.app/Contents/MacOS/Chromium"],
        ["google-chrome", "microsoft-edge", "chromium"]);

    private static readonly BrowserPlaces Linux = new(
        [""],
        [
            "usr/bin/google-chrome-stable", "usr/bin/google-chrome", "opt/google/chrome/chrome",
            "usr/bin/microsoft-edge-stable", "usr/bin/microsoft-edge", "opt/microsoft/msedge/msedge",
            "usr/bin/chromium", "snap/bin/chromium", "usr/bin/chromium-browser", "usr/lib64/chromium-browser/chromium-browser",
        ],
        ["google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge", "chromium", "chromium-browser"]);

    /// <summary>Every path to try on a machine, best first.</summary>
    public static IEnumerable<string> On(Machine machine)
    {
        var places = machine.Os switch { OsKind.Windows => Windows, OsKind.MacOs => MacOs, _ => Linux };
        var (slash, colon) = machine.Os == OsKind.Windows ? ('\\', ';') : ('/', ':');
        var roots = places.Roots.Select(r => Expand(r, machine)).OfType<string>().ToList();
        var folders = (machine.Environment("PATH") ?? string.Empty).Split(colon, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(f => IsRooted(f, machine.Os))
            .ToList();
        return places.Files.SelectMany(file => roots.Select(root => Join(root, file, slash)))
            .Concat(places.Commands.SelectMany(command => folders.Select(folder => Join(folder, command, slash))));
    }

    private static string Join(string folder, string file, char slash) => $"{folder.TrimEnd(slash)}{slash}{file}";

    private static string? Expand(string root, Machine machine)
    {
        if (!root.StartsWith('%'))
        {
            return root;
        }

        var end = root.IndexOf('%', 1);
        return machine.Environment(root[1..end]) is { Length: > 0 } value ? value + root[(end + 1)..] : null;
    }

    /// <summary>A relative entry of PATH would start whatever lies in the current folder.</summary>
    private static bool IsRooted(string folder, OsKind os) =>
        os == OsKind.Windows ? folder.Length > 2 && char.IsAsciiLetter(folder[0]) && folder[1] == ':' && folder[2] == '\\' : folder.StartsWith('/');
}
