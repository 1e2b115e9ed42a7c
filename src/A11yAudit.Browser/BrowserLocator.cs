using Microsoft.Playwright;

namespace A11yAudit.Browser;

/// <summary>Finds the browser to audit with: the configured one, else Playwright's own, else an installed Chrome, Edge or Chromium.</summary>
public static class BrowserLocator
{
    /// <summary>Environment variable that names the browser's executable.</summary>
    public const string Variable = "A11YAUDIT_BROWSER";

    private static readonly LocalText NotFound = new(
        "没有找到 Chrome、Edge 或 Chromium 浏览器。",
        "no Chrome, Edge or Chromium was found.");

    /// <param name="configured">Path given on the command line, null when none was; then the environment decides.</param>
    public static async Task<BrowserSearch> FindAsync(string? configured, CancellationToken ct)
    {
        var machine = Machine.This();
        var own = Configured(configured, machine) is null ? await PlaywrightChromiumAsync(ct) : null;
        var search = Find(configured, own, machine);
        return search.Choice is { Path: { } path } ? search with { Choice = search.Choice with { Path = Path.GetFullPath(path) } } : search;
    }

    /// <summary>The decision, without touching the machine.</summary>
    /// <param name="playwrightChromium">Where Playwright would install its Chromium, null when it cannot say.</param>
    public static BrowserSearch Find(string? configured, string? playwrightChromium, Machine machine)
    {
        ArgumentNullException.ThrowIfNull(machine);
        if (Configured(configured, machine) is var (path, source))
        {
            return machine.Exists(path) ? new(new(path, "configured"), path, null) : new(null, null, ConfiguredMissing(path, source), MissingFrom: source);
        }

        if (playwrightChromium is not null && FindPlaywright(playwrightChromium, machine) is { } own)
        {
            return own;
        }

        var installed = BrowserPlaces.On(machine).FirstOrDefault(machine.Exists);
        return installed is null ? new(null, null, NotFound) : new(new(installed, "system"), installed, null);
    }

    /// <summary>Headless, Playwright by itself starts only its headless shell; a full Chromium alone must be named.</summary>
    private static BrowserSearch? FindPlaywright(string chromium, Machine machine)
    {
        if (HeadlessShellBeside(chromium) is { } shell && machine.Exists(shell))
        {
            return new(new(null, "playwright"), shell, null);
        }

        return machine.Exists(chromium) ? new(new(chromium, "playwright"), chromium, null) : null;
    }

    /// <summary>…/chromium-1248/chrome-linux64/chrome has its shell at …/chromium_headless_shell-1248/chrome-headless-shell-linux64/chrome-headless-shell.</summary>
    internal static string? HeadlessShellBeside(string chromium)
    {
        var slash = chromium.Contains('\\', StringComparison.Ordinal) ? '\\' : '/';
        var parts = chromium.Split(slash);
        var at = Array.FindLastIndex(parts, p => p.StartsWith("chromium-", StringComparison.Ordinal));
        if (at < 0 || at + 1 >= parts.Length || !parts[at + 1].StartsWith("chrome-", StringComparison.Ordinal))
        {
            return null;
        }

        var revision = parts[at]["chromium-".Length..];
        var platform = parts[at + 1]["chrome-".Length..];
        var file = "chrome-headless-shell" + (chromium.EndsWith(".exe", StringComparison.Ordinal) ? ".exe" : string.Empty);
        return string.Join(slash, [.. parts[..at], $"chromium_headless_shell-{revision}", $"chrome-headless-shell-{platform}", file]);
    }

    private static (string Path, string Source)? Configured(string? argument, Machine machine) =>
        !string.IsNullOrWhiteSpace(argument) ? (argument.Trim(), "--browser")
        : machine.Environment(Variable) is { } value && !string.IsNullOrWhiteSpace(value) ? (value.Trim(), Variable)
        : null;

    private static LocalText ConfiguredMissing(string path, string source) => new(
        $"{source} 指定的浏览器“{path}”不存在，请改成浏览器可执行文件的路径。",
        $"the browser \"{path}\" named by {source} does not exist, give the path of a browser's executable.");

    private static async Task<string?> PlaywrightChromiumAsync(CancellationToken ct)
    {
        try
        {
            using var playwright = await Playwright.CreateAsync().WaitAsync(ct);
            return playwright.Chromium.ExecutablePath;
        }
        catch (PlaywrightException)
        {
            // Its driver is missing or does not run here; starting a browser will say so.
            return null;
        }
    }
}
