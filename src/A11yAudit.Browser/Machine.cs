namespace A11yAudit.Browser;

/// <summary>What finding and installing a browser asks of the machine, so that tests can play every other one.</summary>
/// <param name="Exists">True for a file that is there.</param>
/// <param name="Environment">Value of an environment variable, null when unset.</param>
/// <param name="IsRoot">Root on Linux and macOS; Chromium's sandbox refuses to run then.</param>
/// <param name="Distribution">ID in /etc/os-release, empty elsewhere.</param>
public sealed record Machine(OsKind Os, Func<string, bool> Exists, Func<string, string?> Environment, bool IsRoot, string Distribution)
{
    /// <summary>The machine this runs on.</summary>
    public static Machine This()
    {
        var os = OperatingSystem.IsWindows() ? OsKind.Windows : OperatingSystem.IsMacOS() ? OsKind.MacOs : OsKind.Linux;
        var isRoot = os != OsKind.Windows && System.Environment.IsPrivilegedProcess;
        return new Machine(os, File.Exists, System.Environment.GetEnvironmentVariable, isRoot, os == OsKind.Linux ? ReadDistribution() : string.Empty);
    }

    /// <summary>ID of an os-release file, lower-case.</summary>
    internal static string DistributionOf(IEnumerable<string> osRelease) =>
        osRelease.FirstOrDefault(l => l.StartsWith("ID=", StringComparison.Ordinal))?[3..].Trim().Trim('"', '\'').ToLowerInvariant() ?? string.Empty;

    private static string ReadDistribution()
    {
        try
        {
            return DistributionOf(File.ReadAllLines("/etc/os-release"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }
}
