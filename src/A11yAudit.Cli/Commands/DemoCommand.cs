using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using A11yAudit.Browser;
using A11yAudit.Cli.Audit;
using A11yAudit.Cli.Demo;
using A11yAudit.Inventory;
using A11yAudit.Progress;
using A11yAudit.Reports;
using A11yAudit.Runs;
using A11yAudit.Storage;

namespace A11yAudit.Cli.Commands;

/// <summary>`demo`: the whole job on a made-up city, at three dates, checked against what it must find.</summary>
internal static class DemoCommand
{
    public static Command Make(Option<bool> verbose)
    {
        var output = CommonOptions.Out(Path.Combine("out", "demo"));
        var today = new Option<string?>("--today") { Description = "把“今天”定为某一日 YYYY-MM-DD / fix today's date" };
        var lang = CommonOptions.Lang();
        var browser = CommonOptions.Browser();
        var noOpen = new Option<bool>("--no-open") { Description = "不自动打开报告 / do not open the report" };
        var record = new Option<string?>("--record") { Description = "把本次结果写为新的期望文件 / write what was found as a new expectation", Hidden = true };
        var command = new Command("demo", "用样例市的十一个网站演示全流程 / the whole job on a made-up city") { output, today, lang, browser, noOpen, record };
        command.SetAction((parse, ct) =>
        {
            var language = CommonOptions.LanguageOf(parse.GetValue(lang), Language.ZhCn);
            var terminal = new Terminal(language, machineOutput: false, parse.GetValue(verbose));
            return RunAsync(parse.GetValue(output)!, DayOf(parse.GetValue(today), terminal), parse.GetValue(browser), !parse.GetValue(noOpen), parse.GetValue(record), terminal, ct);
        });
        return command;
    }

    private static async Task<int> RunAsync(string folder, DateOnly today, string? browser, bool open, string? record, Terminal terminal, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        DemoFolder.Prepare(folder, terminal);
        await using var workshop = await BrowserSetup.OpenAsync(browser, "demo", install: true, terminal, ct);
        await using var city = DemoCity.Open(terminal.Language);
        var portfolio = city.Portfolio with { Deadline = DemoStages.Deadline(today) };
        var database = Path.Combine(folder, RunStore.DefaultFileName);
        var found = new List<string>();
        Run? before = null;
        for (var stage = 1; stage <= 3; stage++)
        {
            var day = DemoStages.Dates(today)[stage - 1];
            terminal.Headline(terminal.Pick($"第 {stage} 次检测，日期 {day:yyyy-MM-dd}", $"Audit {stage}, dated {day:yyyy-MM-dd}"));
            city.Show(stage);
            var clock = new ShiftedClock(TimeProvider.System, DemoStages.Morning(day));
            var runId = await new AuditRun(new AuditSettings(database, ForceNew: true, SitesAtOnce: 3, new AuditOptions()), workshop, terminal, clock).RunAsync(portfolio, ct);
            var input = await ReportWriter.WriteAsync(database, runId, folder, terminal.Language, clock, ct);
            found.AddRange(DemoExpectation.Lines(stage, input.Now, before));
            before = input.Now;
            if (stage == 3)
            {
                SummaryTable.Show(AuditSummary.Of(input.Now, input.Before, input.History, clock.GetUtcNow(), Gate.Decide(input.Now, null)), terminal, gapAllowed: false);
            }
        }

        var index = Path.GetFullPath(Path.Combine(folder, "index.html"));
        terminal.Headline(terminal.Pick($"报告：{index}（用时 {watch.Elapsed.TotalSeconds:0} 秒）", $"Report: {index} ({watch.Elapsed.TotalSeconds:0} s)"));
        if (record is not null)
        {
            await File.WriteAllLinesAsync(record, found, ct);
            return ExitCode.Clean;
        }

        var exit = Compare(found, city.Writes, terminal);
        Open(index, open);
        return exit;
    }

    private static int Compare(List<string> found, int writes, Terminal terminal)
    {
        var expected = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "samples", "expected.txt"));
        var differences = DemoExpectation.Differences(expected, found);
        foreach (var difference in differences)
        {
            terminal.Say(difference);
        }

        if (writes > 0)
        {
            terminal.Say($"检测向网站发出了 {writes} 个写请求，这不允许。", $"The audit sent {writes} writing requests to the sites, which must not be.");
        }

        if (differences.Count > 0)
        {
            terminal.Say("演示结果与期望文件不同（- 期望而未见，+ 见到而未期望）。", "The demo found other things than its expectation file says (- expected, + found).");
        }

        return differences.Count == 0 && writes == 0 ? ExitCode.Clean : ExitCode.OwnFault;
    }

    private static DateOnly DayOf(string? text, Terminal terminal)
    {
        if (text is null)
        {
            return ChinaTime.Day(TimeProvider.System.GetUtcNow());
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new WrongInputException(terminal.Pick($"--today：“{text}”不是日期，应为 YYYY-MM-DD。", $"--today: '{text}' is no date, expected YYYY-MM-DD."));
    }

    private static void Open(string index, bool wanted)
    {
        var hasDesktop = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() || Environment.GetEnvironmentVariable("DISPLAY") is not null || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is not null;
        if (!wanted || !hasDesktop || Environment.GetEnvironmentVariable("CI") is not null)
        {
            return;
        }

        try
        {
            using var _ = Process.Start(new ProcessStartInfo(index) { UseShellExecute = true });
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            // No program for HTML files: the path was printed above.
        }
    }
}
