using System.CommandLine;
using A11yAudit.Cli;
using A11yAudit.Cli.Commands;
using A11yAudit.Storage;

// Wires the commands and maps every ending to the exit codes of the design.
Console.OutputEncoding = System.Text.Encoding.UTF8;
var verbose = new Option<bool>("--verbose") { Description = "显示更多过程与错误细节 / more detail", Recursive = true };
var root = new RootCommand("A11yAudit 政府网站适老化与无障碍自查 / elderly-friendly and accessibility self-check of government sites")
{
    verbose,
    DemoCommand.Make(verbose),
    AuditCommand.Make(verbose),
    ReportCommand.Make(verbose),
    RulesCommand.Make(verbose),
    DoctorCommand.Make(verbose),
};
var parse = root.Parse(args);
if (parse.Errors.Count > 0)
{
    var sentence = parse.UnmatchedTokens.Count > 0
        ? $"命令行有误：不认识“{parse.UnmatchedTokens[0]}”，用 a11yaudit --help 查看用法。/ Wrong command line: '{parse.UnmatchedTokens[0]}' is not known; see a11yaudit --help."
        : $"命令行有误：{parse.Errors[0].Message} 用 a11yaudit --help 查看用法。/ Wrong command line, see a11yaudit --help.";
    Terminal.Complain(sentence);
    return ExitCode.WrongInput;
}

try
{
    return await parse.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(20) });
}
catch (Exception error) when (error is WrongInputException or StoreException)
{
    Terminal.Complain(error.Message);
    return ExitCode.WrongInput;
}
catch (OperationCanceledException)
{
    Terminal.Complain("已停止。/ Stopped.");
    return ExitCode.NotTested;
}
catch (Exception error)
{
    Terminal.Complain($"程序自身出错：{error.Message.Split('\n')[0]}（加 --verbose 查看细节）/ The program failed; add --verbose for detail.");
    if (parse.GetValue(verbose))
    {
        Terminal.Complain(error.ToString());
    }

    return ExitCode.OwnFault;
}
