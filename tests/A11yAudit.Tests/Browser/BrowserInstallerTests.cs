using A11yAudit.Browser;

namespace A11yAudit.Tests.Browser;

/// <summary>The installer tries Playwright, then the system's packages, then names a command.</summary>
public sealed class BrowserInstallerTests
{
    private static readonly ChildEnd Fine = ChildEnd.Exited(0);
    private static readonly ChildEnd Bad = ChildEnd.Exited(100);

    private readonly List<string> _said = [];
    private readonly List<ChildCommand> _run = [];

    [SetUp]
    public void Forget()
    {
        _said.Clear();
        _run.Clear();
    }

    [Test]
    public async Task Playwrights_download_is_enough()
    {
        var result = await Installer(Root, _ => Fine).InstallAsync(_said.Add, CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That((result.Installed, result.CommandToType), Is.EqualTo((true, default(string))));
            Assert.That(_run.Single().Arguments, Is.EqualTo(new[] { Path.Combine("/app", ".playwright", "package", "cli.js"), "install", "chromium" }));
            Assert.That(_run.Single().Environment.Keys, Has.None.StartsWith("PLAYWRIGHT"));
            Assert.That(_said, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task Root_on_Debian_gets_the_packages()
    {
        var result = await Installer(Root, c => IsApt(c) ? Fine : Bad).InstallAsync(_said.Add, CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That((result.Installed, result.CommandToType), Is.EqualTo((true, default(string))));
            Assert.That(result.What.Zh, Is.EqualTo("已安装系统软件包 chromium 和 fonts-noto-cjk。"));
            Assert.That(_run.Skip(1).Select(c => c.ToString()), Is.EqualTo(new[] { "/usr/bin/apt-get update", "/usr/bin/apt-get install -y --no-install-recommends chromium fonts-noto-cjk" }));
            Assert.That(_run.Skip(1).Select(c => c.Environment["DEBIAN_FRONTEND"]), Is.All.EqualTo("noninteractive"));
        });
    }

    [Test]
    public async Task Another_font_is_tried()
    {
        var result = await Installer(Root, c => c.Arguments[^1] == "fonts-wqy-zenhei" ? Fine : Bad).InstallFontsAsync(_said.Add, CancellationToken.None);
        Assert.That((result.Installed, result.What.En), Is.EqualTo((true, "The Chinese font fonts-wqy-zenhei was installed.")));
        Assert.That(_run.Select(c => c.ToString()), Is.EqualTo(new[]
        {
            "/usr/bin/apt-get update",
            "/usr/bin/apt-get install -y --no-install-recommends fonts-noto-cjk",
            "/usr/bin/apt-get install -y --no-install-recommends fonts-wqy-zenhei",
        }));
    }

    [Test]
    public async Task When_all_fails_a_command_is_named()
    {
        var result = await Installer(Root, _ => Bad).InstallAsync(_said.Add, CancellationToken.None);
        Assert.That((result.Installed, result.What.Zh, result.CommandToType), Is.EqualTo((false, "没有装上（退出码 100）。", "apt-get install -y chromium fonts-noto-cjk")));
    }

    [Test]
    public async Task Who_is_not_root_is_told_the_command_without_touching_packages()
    {
        var installer = Installer(Root with { IsRoot = false }, _ => ChildEnd.WentQuiet(TimeSpan.FromSeconds(30)));
        var browser = await installer.InstallAsync(_said.Add, CancellationToken.None);
        var font = await installer.InstallFontsAsync(_said.Add, CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(_run.Exists(IsApt), Is.False);
            Assert.That((browser.What.Zh, browser.CommandToType), Is.EqualTo(("没有装上（30 秒没有进展）。", "sudo apt-get install -y chromium fonts-noto-cjk")));
            Assert.That((font.Installed, font.CommandToType), Is.EqualTo((false, "sudo apt-get install -y fonts-noto-cjk")));
        });
    }

    [Test]
    public void The_driver_can_be_named_by_the_environment()
    {
        var machine = Machines.Windows().With("PLAYWRIGHT_DRIVER_SEARCH_PATH", "/drivers").With("PLAYWRIGHT_NODEJS_PATH", "/node");
        var command = PlaywrightDriver.InstallCommand(machine, "/app", TimeSpan.FromSeconds(1));
        Assert.That((command.File, command.Arguments[0]), Is.EqualTo(("/node", Path.Combine("/drivers", ".playwright", "package", "cli.js"))));
    }

    private static Machine Root => Machines.Linux("/usr/bin/apt-get") with { IsRoot = true, Distribution = "debian" };

    private BrowserInstaller Installer(Machine machine, Func<ChildCommand, ChildEnd> end) => new(machine, "/app", (command, _, _) =>
    {
        _run.Add(command);
        return Task.FromResult(end(command));
    });

    private static bool IsApt(ChildCommand command) => command.File.EndsWith("apt-get", StringComparison.Ordinal);
}
