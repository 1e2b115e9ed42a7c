using A11yAudit.Browser;
using A11yAudit.Cli.Doctor;
using A11yAudit.Tests.Browser;
using Spectre.Console;

namespace A11yAudit.Tests.Doctor;

/// <summary>Each fact gets its line, and each problem a command; the report prints whatever text it holds.</summary>
public sealed class DoctorTests
{
    private static readonly Machine Debian = Machines.Linux("/usr/bin/apt-get", "/proc/sys/kernel/unprivileged_userns_clone") with { Distribution = "debian" };

    private static readonly DoctorFacts Good = new(
        Debian,
        new BrowserSearch(new("/usr/bin/chromium", "system"), "/usr/bin/chromium", null),
        new BrowserTrial("Chromium 156.0", Sandbox: true, HasCjkFont: true, null),
        5L << 30,
        ".NET 10.0",
        "Linux X64",
        []);

    private static readonly BrowserSearch None = BrowserLocator.Find(null, null, Debian);

    [Test]
    public void All_fine()
    {
        var report = DoctorJudge.Judge(Good);
        Assert.That(report.ExitCode, Is.Zero);
        Assert.That(Print(report, Language.ZhCn), Is.EqualTo("""
            [正常] 浏览器：/usr/bin/chromium（系统已安装）
            [正常] 启动：Chromium 156.0
            [正常] 浏览器沙箱：可用
            [正常] 中文字体：有
            [正常] 磁盘空间：剩 5.0 GB
            [正常] 系统：.NET 10.0，Linux X64
            可以开始审计。
            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Nothing_there()
    {
        var report = DoctorJudge.Judge(Good with { Search = None, Trial = null, FreeBytes = 1 << 20 });
        Assert.That(report.ExitCode, Is.EqualTo(3));
        Assert.That(Print(report, Language.En), Is.EqualTo("""
            [missing] Browser: no Chrome, Edge or Chromium was found.
                Type:
                a11yaudit doctor --install
            [missing] Start: not checked, since there is no browser.
            [note]    Browser sandbox: not checked, since no browser started.
            [note]    Chinese font: not checked, since no browser started.
            [missing] Disk space: only 0.0 GB left, at least 0.3 GB are needed; clear some, or run on another disk.
                Type:
                du -sh * | sort -h
            [ok]      System: .NET 10.0, Linux X64
            Something needed is missing, use the commands above.
            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void After_a_failed_installation_the_systems_command_is_named()
    {
        var failed = new InstallResult(false, new("没有装上（30 秒没有进展）。", "It could not be installed (no progress for 30 s)."), "sudo apt-get install -y chromium fonts-noto-cjk");
        var item = DoctorJudge.Judge(Good with { Search = None, Trial = null, Installs = [failed] }).Items[0];
        Assert.That((item.State, item.Found.Zh, item.Command), Is.EqualTo((DoctorState.Missing, "没有找到 Chrome、Edge 或 Chromium 浏览器。没有装上（30 秒没有进展）。", failed.CommandToType)));
    }

    [Test]
    public void A_configured_path_that_is_wrong_is_taken_back()
    {
        var byVariable = DoctorJudge.Judge(Good with { Search = BrowserLocator.Find(null, null, Debian.With("A11YAUDIT_BROWSER", "/x")), Trial = null }).Items[0];
        Assert.That(byVariable.Command, Is.EqualTo("unset A11YAUDIT_BROWSER"));
        var item = DoctorJudge.Judge(Good with { Search = BrowserLocator.Find("/x\u001b[2J", null, Debian), Trial = null }).Items[0];
        Assert.That((item.Found.Zh, item.Command), Is.EqualTo(("--browser 指定的浏览器“/x\\u{001B}[2J”不存在，请改成浏览器可执行文件的路径。", "a11yaudit doctor")));
    }

    [Test]
    public void A_browser_that_does_not_start_needs_the_systems_package()
    {
        var facts = Good with { Trial = new BrowserTrial(null, false, null, "libnss3.so: cannot open") };
        var item = DoctorJudge.Judge(facts).Items[1];
        Assert.That((facts.NeedsBrowser, facts.NeedsLibraries, facts.NeedsFont), Is.EqualTo((false, true, false)));
        Assert.That((item.State, item.Found.En, item.Command), Is.EqualTo((DoctorState.Missing, "the browser does not start: libnss3.so: cannot open", "sudo apt-get install -y chromium fonts-noto-cjk")));
    }

    [Test]
    public void A_missing_font_is_needed()
    {
        var report = DoctorJudge.Judge(Good with { Trial = Good.Trial! with { HasCjkFont = false } });
        Assert.That((report.ExitCode, report.Items[3].Command), Is.EqualTo((3, "sudo apt-get install -y fonts-noto-cjk")));
    }

    [Test]
    public void Root_and_a_forbidden_sandbox_are_only_noted()
    {
        var root = DoctorJudge.Judge(Good with { Machine = Debian with { IsRoot = true }, Trial = Good.Trial! with { Sandbox = false } });
        var forbidden = DoctorJudge.Judge(Good with { Trial = Good.Trial! with { Sandbox = false } });
        Assert.Multiple(() =>
        {
            Assert.That((root.ExitCode, root.Items[2].Found.Zh), Is.EqualTo((0, "以 root 运行，浏览器沙箱关闭；请改用普通用户运行。")));
            Assert.That((forbidden.ExitCode, forbidden.Items[2].Command), Is.EqualTo((0, "sudo sysctl -w kernel.unprivileged_userns_clone=1")));
        });
    }

    [Test]
    public void Text_that_looks_like_markup_or_control_is_printed_as_it_is()
    {
        var report = DoctorJudge.Judge(Good with { Search = new(new("/[red]甲县[/x]\u202E", "configured"), "/[red]甲县[/x]\u202E", null) });
        Assert.That(Print(report, Language.En), Does.StartWith("[ok]      Browser: /[red]甲县[/x]\\u{202E} (named by you)\n"));
    }

    [TestCase("Target closed\nBrowser logs:\n/opt/chrome: error while loading shared libraries: libnss3.so\nmore", "/opt/chrome: error while loading shared libraries: libnss3.so")]
    [TestCase("\n  First line \nsecond", "First line")]
    [TestCase("", "")]
    public void The_telling_line_is_found(string message, string line) => Assert.That(DoctorLook.TellingLine(message), Is.EqualTo(line));

    private static string Print(DoctorReport report, Language language)
    {
        using var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = 200;
        DoctorPrinter.Print(console, report, language);
        return writer.ToString().ReplaceLineEndings("\n").TrimEnd();
    }
}
