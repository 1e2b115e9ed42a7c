using System.CommandLine;

namespace A11yAudit.Cli.Commands;

/// <summary>Options more than one command has; made anew for each command so that help stands where it is looked for.</summary>
internal static class CommonOptions
{
    public static Option<string?> Lang() => new("--lang") { Description = "报告与提示的语言：zh-CN 或 en / language of report and messages" };

    public static Option<string> Out(string fallback) => new("--out") { Description = "报告输出文件夹 / report folder", DefaultValueFactory = _ => fallback };

    public static Option<string?> Database() => new("--db") { Description = "数据库文件，默认在清单旁的 a11yaudit.db / store, default beside the inventory" };

    public static Option<string?> Browser() => new("--browser") { Description = "浏览器可执行文件 / browser executable" };

    public static Option<bool> Json() => new("--json") { Description = "在标准输出打印 JSON 摘要 / JSON summary on standard output" };

    /// <summary>The language asked for, else the fallback; any other word is a wrong input.</summary>
    public static Language LanguageOf(string? tag, Language fallback) =>
        tag is null ? fallback
        : LanguageConverter.Parse(tag) ?? throw new WrongInputException($"--lang：“{tag}”不是可用的语言，应为 zh-CN 或 en。/ --lang: '{tag}' is no language of ours, expected zh-CN or en.");
}
