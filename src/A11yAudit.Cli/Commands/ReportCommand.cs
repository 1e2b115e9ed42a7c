using System.CommandLine;
using A11yAudit.Cli.Audit;
using A11yAudit.Progress;
using A11yAudit.Reports;
using A11yAudit.Storage;

namespace A11yAudit.Cli.Commands;

/// <summary>`report`: draws a stored or saved run again, without a browser.</summary>
internal static class ReportCommand
{
    public static Command Make(Option<bool> verbose)
    {
        var from = new Option<string?>("--from") { Description = "audit --save 保存的 JSON 文件 / a run saved by audit --save" };
        var database = CommonOptions.Database();
        var run = new Option<string?>("--run") { Description = "检测编号，默认最近一次 / run id, default the latest" };
        var output = CommonOptions.Out("out");
        var lang = CommonOptions.Lang();
        var command = new Command("report", "由已保存的检测生成报告 / write reports of a stored run") { from, database, run, output, lang };
        command.SetAction(async (parse, ct) =>
        {
            var language = CommonOptions.LanguageOf(parse.GetValue(lang), Language.ZhCn);
            var terminal = new Terminal(language, machineOutput: false, parse.GetValue(verbose));
            var folder = parse.GetValue(output)!;
            if (parse.GetValue(from) is { } file)
            {
                await FromFileAsync(file, folder, language, terminal, ct);
            }
            else
            {
                await FromStoreAsync(parse.GetValue(database) ?? RunStore.DefaultFileName, parse.GetValue(run), folder, language, terminal, ct);
            }

            terminal.Say($"报告：{Path.GetFullPath(Path.Combine(folder, "index.html"))}", $"Report: {Path.GetFullPath(Path.Combine(folder, "index.html"))}");
            return ExitCode.Clean;
        });
        return command;
    }

    private static async Task FromFileAsync(string file, string folder, Language language, Terminal terminal, CancellationToken ct)
    {
        var run = await SavedRun.ReadAsync(file, terminal, ct);
        var summary = new RunSummary(run.Id, run.StartedAt, run.State, [.. run.Sites.Select(s => SiteFigures.Of(s, passedBefore: false))]);
        // A saved run knows no earlier one and carries no pictures.
        await new HtmlReport().WriteAsync(new ReportInput(run, null, [summary], TimeProvider.System.GetUtcNow(), language), folder, _ => null, ct);
    }

    private static async Task FromStoreAsync(string database, string? runId, string folder, Language language, Terminal terminal, CancellationToken ct)
    {
        if (!File.Exists(database))
        {
            throw new WrongInputException(terminal.Pick($"找不到数据库 {database}：用 --db 指定，或先运行 a11yaudit audit。", $"there is no store {database}: name it with --db, or run a11yaudit audit first."));
        }

        await using var queries = await RunQueries.OpenAsync(database, ct);
        var known = await queries.RunIdsAsync(null, ct);
        var id = runId ?? known.Order(StringComparer.Ordinal).LastOrDefault();
        if (id is null || !known.Contains(id))
        {
            throw new WrongInputException(terminal.Pick(
                $"{database} 中没有检测 {id}，已有：{string.Join("、", known.DefaultIfEmpty("（无）"))}。",
                $"{database} holds no run {id}; it has: {string.Join(", ", known.DefaultIfEmpty("none"))}."));
        }

        await ReportWriter.WriteAsync(database, id, folder, language, TimeProvider.System, ct);
    }
}
