using System.Diagnostics;

namespace A11yAudit.BrowserTests;

/// <summary>The real program in a process of its own, as a pipeline would start it.</summary>
internal static class Executable
{
    /// <summary>What a finished program left behind.</summary>
    internal sealed record Ended(int ExitCode, string Output, string Errors);

    /// <summary>Starts the program; the caller waits, reads or kills it.</summary>
    public static Process Start(string workingFolder, params string[] arguments) => StartFrom(AppContext.BaseDirectory, workingFolder, arguments);

    /// <summary>Runs the program to its end; one that takes over five minutes is killed and fails the test.</summary>
    public static Task<Ended> RunAsync(string workingFolder, params string[] arguments) => RunFromAsync(AppContext.BaseDirectory, workingFolder, arguments);

    /// <summary>The same with a copy of the program that lies in another folder.</summary>
    public static async Task<Ended> RunFromAsync(string programFolder, string workingFolder, params string[] arguments)
    {
        using var process = StartFrom(programFolder, workingFolder, arguments);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return new Ended(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException late)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"a11yaudit {string.Join(' ', arguments)} did not end within five minutes", late);
        }
    }

    private static Process StartFrom(string programFolder, string workingFolder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(Path.Combine(programFolder, "a11yaudit.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
