using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace A11yAudit.Browser;

/// <summary>Runs a program that may hang: its output is handed on line by line, and silence ends it with everything it started.</summary>
internal static class ChildProcess
{
    public static async Task<ChildEnd> RunAsync(ChildCommand command, Action<string> say, TimeProvider time, CancellationToken ct)
    {
        using var process = new Process { StartInfo = InfoOf(command) };
        try
        {
            process.Start();
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException)
        {
            return ChildEnd.CouldNotStart(error.Message);
        }

        process.StandardInput.Close();
        using var silence = new CancellationTokenSource(command.Quiet, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(silence.Token, ct);
        try
        {
            var gate = new Lock();
            void Progress() => silence.CancelAfter(command.Quiet);
            void SayOne(string line)
            {
                lock (gate)
                {
                    say(line);
                }
            }

            await Task.WhenAll(ReadAsync(process.StandardOutput, SayOne, Progress, stop.Token), ReadAsync(process.StandardError, SayOne, Progress, stop.Token));
            await process.WaitForExitAsync(stop.Token);
            return ChildEnd.Exited(process.ExitCode);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Something it left running may hold its output open after it has done its work.
            return process.HasExited ? ChildEnd.Exited(process.ExitCode) : ChildEnd.WentQuiet(command.Quiet);
        }
        finally
        {
            await EndAsync(process, ct.IsCancellationRequested ? command.Grace : TimeSpan.Zero);
        }
    }

    private static ProcessStartInfo InfoOf(ChildCommand command)
    {
        var info = new ProcessStartInfo(command.File, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var (name, value) in command.Environment)
        {
            info.Environment[name] = value;
        }

        return info;
    }

    /// <summary>Reads pieces, not lines: a progress bar that rewrites its line is progress too.</summary>
    private static async Task ReadAsync(StreamReader reader, Action<string> say, Action progress, CancellationToken ct)
    {
        var line = new StringBuilder();
        var buffer = new char[1024];
        while (await reader.ReadAsync(buffer, ct) is var count and > 0)
        {
            progress();
            foreach (var c in buffer.AsSpan(0, count))
            {
                if (c is '\n' or '\r')
                {
                    Say(line, say);
                }
                else if (line.Length < 1000)
                {
                    line.Append(c);
                }
            }
        }

        Say(line, say);
    }

    private static void Say(StringBuilder line, Action<string> say)
    {
        if (line.ToString() is { } text && !string.IsNullOrWhiteSpace(text))
        {
            say(text.TrimEnd());
        }

        line.Clear();
    }

    private static async Task EndAsync(Process process, TimeSpan grace)
    {
        try
        {
            using var patience = new CancellationTokenSource(grace);
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It had ended already, or a part of it belongs to somebody else.
        }
    }
}
