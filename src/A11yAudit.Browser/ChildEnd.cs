namespace A11yAudit.Browser;

/// <summary>How a child process ended.</summary>
/// <param name="ExitCode">Null when it was given up or could not start.</param>
/// <param name="Why">Sentence part for the report.</param>
internal sealed record ChildEnd(int? ExitCode, LocalText Why)
{
    public bool Succeeded => ExitCode == 0;

    public static ChildEnd Exited(int code) => new(code, new($"退出码 {code}", $"exit code {code}"));

    public static ChildEnd WentQuiet(TimeSpan quiet) => new(null, new($"{quiet.TotalSeconds:0.#} 秒没有进展", $"no progress for {quiet.TotalSeconds:0.#} s"));

    public static ChildEnd CouldNotStart(string why) => new(null, new($"无法启动：{why}", $"could not start: {why}"));
}
