using A11yAudit.Browser;
using A11yAudit.Cli.Inventory;
using Spectre.Console;

namespace A11yAudit.Cli.Doctor;

/// <summary>Says whether this machine can audit, and on request installs what is missing.</summary>
internal static class DoctorCommand
{
    /// <summary>Exit code 0 when an audit can run, 3 when something it needs is missing.</summary>
    public static Task<int> RunAsync(IAnsiConsole console, Language lang, bool install, CancellationToken ct) =>
        RunAsync(console, lang, install, browser: null, ct);

    /// <param name="browser">Path of --browser.</param>
    public static Task<int> RunAsync(IAnsiConsole console, Language lang, bool install, string? browser, CancellationToken ct)
    {
        var script = new Lazy<WorldScript>(() => WorldScript.Build(RulePack.Load(typeof(RulePacks.PackMarker).Assembly)));
        return RunAsync(console, lang, install, new DoctorLook(browser, (pool, token) => pool.HasCjkFontAsync(script.Value, token)), ct);
    }

    private static async Task<int> RunAsync(IAnsiConsole console, Language lang, bool install, DoctorLook look, CancellationToken ct)
    {
        var facts = await look.LookAsync([], ct);
        if (install)
        {
            facts = await InstallAsync(console, lang, facts, look, ct);
        }

        var report = DoctorJudge.Judge(facts);
        DoctorPrinter.Print(console, report, lang);
        return report.ExitCode;
    }

    /// <summary>Browser first: only it can tell whether a font is missing.</summary>
    private static async Task<DoctorFacts> InstallAsync(IAnsiConsole console, Language lang, DoctorFacts facts, DoctorLook look, CancellationToken ct)
    {
        var installer = new BrowserInstaller();
        if (facts.NeedsBrowser)
        {
            facts = await ApplyAsync(installer.InstallAsync);
        }

        if (facts.NeedsLibraries)
        {
            facts = await ApplyAsync(installer.InstallPackagesAsync);
        }

        return facts.NeedsFont ? await ApplyAsync(installer.InstallFontsAsync) : facts;

        async Task<DoctorFacts> ApplyAsync(Func<Action<string>, CancellationToken, Task<InstallResult>> installAsync)
        {
            var result = await installAsync(Say, ct);
            Say(result.What.In(lang));
            return await look.LookAsync([.. facts.Installs, result], ct);
        }

        void Say(string line) => console.Write(new Text($"{VisibleText.Of(line, 300)}\n", new Style(decoration: Decoration.Dim)));
    }
}
