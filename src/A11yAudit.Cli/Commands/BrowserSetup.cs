using A11yAudit.Browser;
using A11yAudit.Cli.Audit;
using Microsoft.Playwright;

namespace A11yAudit.Cli.Commands;

/// <summary>Opens the workshop an audit needs; the demo first installs what a fresh machine lacks.</summary>
internal static class BrowserSetup
{
    /// <param name="install">True to install a missing browser or Chinese font before giving up.</param>
    public static async Task<Workshop> OpenAsync(string? configured, string contact, bool install, Terminal terminal, CancellationToken ct)
    {
        var choice = await FindAsync(configured, install, terminal, ct);
        var workshop = await StartAsync(choice, contact, install, terminal, ct);
        if (workshop.HasCjkFont || !install)
        {
            workshop.TellLimits(terminal);
            return workshop;
        }

        terminal.Say("本机没有中文字体，正在安装……", "No Chinese font on this machine, installing one…");
        await workshop.DisposeAsync();
        await new BrowserInstaller().InstallFontsAsync(text => terminal.Say(text), ct);
        var again = await Workshop.OpenAsync(choice, contact, ct);
        again.TellLimits(terminal);
        return again;
    }

    private static async Task<BrowserChoice> FindAsync(string? configured, bool install, Terminal terminal, CancellationToken ct)
    {
        var search = await BrowserLocator.FindAsync(configured, ct);
        if (search.Choice is { } choice)
        {
            return choice;
        }

        if (!search.ConfiguredIsMissing && install)
        {
            terminal.Say("没有找到浏览器，正在安装……", "No browser found, installing one…");
            var installed = await new BrowserInstaller().InstallAsync(text => terminal.Say(text), ct);
            if (installed.Installed && (await BrowserLocator.FindAsync(null, ct)).Choice is { } now)
            {
                return now;
            }

            throw new WrongInputException($"{installed.What.In(terminal.Language)} {terminal.Pick("请执行：", "Please run: ")}{installed.CommandToType}");
        }

        throw new WrongInputException($"{search.Failure!.In(terminal.Language)} {terminal.Pick("运行 a11yaudit doctor --install 安装，或用 --browser 指定。", "Run a11yaudit doctor --install, or name one with --browser.")}");
    }

    // A downloaded browser may lack the system's libraries: then the system's own package is the way out.
    private static async Task<Workshop> StartAsync(BrowserChoice choice, string contact, bool install, Terminal terminal, CancellationToken ct)
    {
        try
        {
            return await Workshop.OpenAsync(choice, contact, ct);
        }
        catch (PlaywrightException error)
        {
            if (install && choice.Origin == "playwright" && (await new BrowserInstaller().InstallPackagesAsync(text => terminal.Say(text), ct)).Installed)
            {
                var installed = (await BrowserLocator.FindAsync(null, ct)).Choice;
                return await Workshop.OpenAsync(installed is { Origin: "system" } ? installed : choice, contact, ct);
            }

            throw new WrongInputException(terminal.Pick(
                $"浏览器无法启动：{error.Message.Split('\n')[0]} 运行 a11yaudit doctor 查看原因。",
                $"the browser cannot start: {error.Message.Split('\n')[0]} Run a11yaudit doctor to see why."));
        }
    }
}
