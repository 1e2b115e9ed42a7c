using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using A11yAudit.Browser;
using A11yAudit.Cli.Audit;
using A11yAudit.Cli.Inventory;
using A11yAudit.Inventory;
using A11yAudit.Progress;
using A11yAudit.Storage;
using Spectre.Console;

namespace A11yAudit.Cli.Commands;

/// <summary>`audit`: a list of sites in, a stored run and reports out.</summary>
internal static class AuditCommand
{
    public static Command Make(Option<bool> verbose)
    {
        var what = new Argument<string[]>("sites") { Description = "清单文件 sites.yaml，或一个以上网址 / inventory file, or addresses", Arity = ArgumentArity.ZeroOrMore };
        var pages = new Option<int?>("--pages") { Description = "每个网站最多检测的页面数（默认取清单，网址为 60）/ most pages a site" };
        var output = CommonOptions.Out("out");
        var database = CommonOptions.Database();
        var browser = CommonOptions.Browser();
        var lang = CommonOptions.Lang();
        var json = CommonOptions.Json();
        var fresh = new Option<bool>("--new") { Description = "不继续未完成的检测，重新开始 / do not go on with an unfinished run" };
        var save = new Option<string?>("--save") { Description = "把整次检测另存为 JSON 文件 / also save the whole run as a JSON file" };
        var only = new Option<string[]>("--site") { Description = "只检测清单中的这些网站（id）/ only these sites of the inventory", AllowMultipleArgumentsPerToken = true };
        var minCoverage = new Option<int?>("--min-coverage") { Description = "允许未检：每站已检页面不低于 N% 即放行 / let gaps pass from N % pages tested" };
        var parallel = new Option<int>("--parallel") { Description = "同时检测的网站数（1–8）/ sites side by side", DefaultValueFactory = _ => 2 };
        var command = new Command("audit", "检测网站并生成报告 / audit sites and write reports") { what, pages, output, database, browser, lang, json, fresh, save, only, minCoverage, parallel };
        command.SetAction((parse, ct) =>
        {
            var language = CommonOptions.LanguageOf(parse.GetValue(lang), Language.ZhCn);
            var terminal = new Terminal(language, parse.GetValue(json), parse.GetValue(verbose));
            var request = new Request(
                parse.GetValue(what) ?? [], parse.GetValue(pages), parse.GetValue(output)!, parse.GetValue(database), parse.GetValue(browser), parse.GetValue(lang) is null ? null : language,
                parse.GetValue(json), parse.GetValue(fresh), parse.GetValue(save), parse.GetValue(only) ?? [], parse.GetValue(minCoverage), parse.GetValue(parallel));
            return RunAsync(request, terminal, TimeProvider.System, ct);
        });
        return command;
    }

    private static async Task<int> RunAsync(Request request, Terminal terminal, TimeProvider clock, CancellationToken ct)
    {
        InRange(request.Pages, 1, 5000, "--pages", terminal);
        InRange(request.MinCoverage, 0, 100, "--min-coverage", terminal);
        InRange(request.Parallel, 1, 8, "--parallel", terminal);
        var (portfolio, home) = ReadPortfolio(request, terminal);
        var database = request.Database ?? Path.Combine(home, RunStore.DefaultFileName);
        await using var workshop = await BrowserSetup.OpenAsync(request.Browser, portfolio.Contact ?? "accessibility self-check", install: false, terminal, ct);
        string runId;
        try
        {
            runId = await new AuditRun(new AuditSettings(database, request.New, request.Parallel, new AuditOptions()), workshop, terminal, clock).RunAsync(portfolio, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            terminal.Say("已停止。已完成的页面都已保存，24 小时内再次运行同一条命令即可继续。", "Stopped. Every finished page is saved; run the same command again within 24 hours to go on.");
            return ExitCode.NotTested;
        }

        var input = await ReportWriter.WriteAsync(database, runId, request.Out, request.Language ?? portfolio.Language, clock, ct);
        if (request.Save is { } file)
        {
            await SavedRun.WriteAsync(file, input.Now, ct);
        }

        var exit = Gate.Decide(input.Now, request.MinCoverage);
        var summary = AuditSummary.Of(input.Now, input.Before, input.History, clock.GetUtcNow(), exit);
        SummaryTable.Show(summary, terminal, gapAllowed: request.MinCoverage is not null);
        terminal.Say($"报告：{Path.GetFullPath(Path.Combine(request.Out, "index.html"))}", $"Report: {Path.GetFullPath(Path.Combine(request.Out, "index.html"))}");
        if (request.Json)
        {
            Terminal.Emit(JsonSerializer.Serialize(summary, A11yJson.Compact.AuditSummary));
        }

        return exit;
    }

    private static (Portfolio Portfolio, string Home) ReadPortfolio(Request request, Terminal terminal)
    {
        var what = request.What.Count == 0 ? ["sites.yaml"] : request.What;
        if (what.FirstOrDefault(w => w.StartsWith('-')) is { } option)
        {
            throw new WrongInputException(terminal.Pick($"命令行有误：不认识“{option}”，用 a11yaudit audit --help 查看用法。", $"Wrong command line: '{option}' is not known; see a11yaudit audit --help."));
        }

        var isFile = what is [var single] && !single.Contains("://", StringComparison.Ordinal);
        var result = isFile
            ? InventoryFile.Read(what[0])
            : InventoryFromUrls.Make(what, request.Pages ?? 60);
        if (result.Portfolio is not { } portfolio)
        {
            throw new WrongInputException(string.Join(Environment.NewLine, result.Mistakes.Select(m => m.Sentence(terminal.Language))));
        }

        if (request.Sites.Count > 0)
        {
            var unknown = request.Sites.Except(portfolio.Sites.Select(s => s.Id)).ToList();
            portfolio = unknown.Count == 0
                ? portfolio with { Sites = [.. portfolio.Sites.Where(s => request.Sites.Contains(s.Id))] }
                : throw new WrongInputException(terminal.Pick(
                    $"--site：清单中没有“{unknown[0]}”，可用的有 {string.Join("、", portfolio.Sites.Select(s => s.Id))}。",
                    $"--site: the inventory has no '{unknown[0]}', expected one of {string.Join(", ", portfolio.Sites.Select(s => s.Id))}."));
        }

        if (request.Pages is { } pages)
        {
            portfolio = portfolio with { Sites = [.. portfolio.Sites.Select(s => s with { Budget = s.Budget with { Pages = pages } })] };
        }

        return (portfolio, isFile ? Path.GetDirectoryName(Path.GetFullPath(what[0]))! : Directory.GetCurrentDirectory());
    }

    private static void InRange(int? value, int least, int most, string option, Terminal terminal)
    {
        if (value is { } number && (number < least || number > most))
        {
            throw new WrongInputException(string.Create(CultureInfo.InvariantCulture, $"{option}: {number} {terminal.Pick($"超出范围，应为 {least} 到 {most} 的整数。", $"is out of range, expected a whole number from {least} to {most}.")}"));
        }
    }

    /// <summary>The command line of `audit`, parsed.</summary>
    private sealed record Request(
        IReadOnlyList<string> What, int? Pages, string Out, string? Database, string? Browser, Language? Language,
        bool Json, bool New, string? Save, IReadOnlyList<string> Sites, int? MinCoverage, int Parallel);
}
