using System.Runtime.InteropServices;
using A11yAudit.Browser;

namespace A11yAudit.Cli.Doctor;

/// <summary>Looks at the machine: finds the browser, starts it, asks it for a Chinese font, reads disk and system.</summary>
/// <param name="configured">Path of --browser, null when none was given.</param>
/// <param name="hasCjkFontAsync">Asks a running browser.</param>
internal sealed class DoctorLook(string? configured, Func<BrowserPool, CancellationToken, Task<bool>> hasCjkFontAsync)
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private static readonly string[] TellingWords = ["error while loading", "No usable sandbox", "cannot open", "Permission denied", "not found", "ENOENT", "EACCES"];

    public async Task<DoctorFacts> LookAsync(IReadOnlyList<InstallResult> installs, CancellationToken ct)
    {
        var machine = Machine.This();
        var search = await BrowserLocator.FindAsync(configured, ct);
        var trial = search.Choice is { } choice ? await TryAsync(choice, machine, ct) : null;
        return new DoctorFacts(machine, search, trial, FreeBytes(), RuntimeInformation.FrameworkDescription, SystemName(), installs);
    }

    /// <summary>With the sandbox where it may run; when that fails, without, to tell a broken browser from a forbidden sandbox.</summary>
    private async Task<BrowserTrial> TryAsync(BrowserChoice choice, Machine machine, CancellationToken ct)
    {
        var first = await StartAsync(choice, sandbox: !machine.IsRoot, ct);
        return first.Started || machine.IsRoot ? first : await StartAsync(choice, sandbox: false, ct);
    }

    private async Task<BrowserTrial> StartAsync(BrowserChoice choice, bool sandbox, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(LongestStart);
        try
        {
            await using var pool = await BrowserPool.StartAsync(choice, sandbox, "doctor", patience.Token);
            return new BrowserTrial(pool.Version, sandbox, await AskFontAsync(pool, patience.Token), null);
        }
        catch (Exception error) when (!ct.IsCancellationRequested)
        {
            // Whatever a broken browser makes the library throw is what the doctor is asked for.
            return new BrowserTrial(null, sandbox, null, error is OperationCanceledException ? $"> {LongestStart.TotalSeconds:0} s" : TellingLine(error.Message));
        }
    }

    private async Task<bool?> AskFontAsync(BrowserPool pool, CancellationToken ct)
    {
        try
        {
            return await hasCjkFontAsync(pool, ct);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // The browser runs; only this question was not answered.
            return null;
        }
    }

    /// <summary>The line that names the cause among the many a browser that fails to start writes.</summary>
    internal static string TellingLine(string message)
    {
        var lines = message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.FirstOrDefault(l => TellingWords.Any(w => l.Contains(w, StringComparison.OrdinalIgnoreCase))) ?? lines.FirstOrDefault() ?? string.Empty;
    }

    private static long? FreeBytes()
    {
        try
        {
            var folder = Environment.CurrentDirectory;
            return new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(folder)! : folder).AvailableFreeSpace;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static string SystemName() => $"{RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}";
}
