using System.CommandLine;

namespace A11yAudit.Cli.Commands;

/// <summary>`doctor`: what this machine has for audits, and what to do about what it lacks.</summary>
internal static class DoctorCommand
{
    public static Command Make(Option<bool> verbose)
    {
        var install = new Option<bool>("--install") { Description = "安装缺少的浏览器与中文字体 / install what is missing" };
        var lang = CommonOptions.Lang();
        var browser = CommonOptions.Browser();
        var command = new Command("doctor", "检查本机环境 / check this machine") { install, lang, browser };
        command.SetAction((parse, ct) =>
        {
            var language = CommonOptions.LanguageOf(parse.GetValue(lang), Language.ZhCn);
            var terminal = new Terminal(language, machineOutput: false, parse.GetValue(verbose));
            return Doctor.DoctorCommand.RunAsync(terminal.Console, language, parse.GetValue(install), parse.GetValue(browser), ct);
        });
        return command;
    }
}
