using System.Globalization;
using A11yAudit.Browser;
using A11yAudit.Cli.Inventory;

namespace A11yAudit.Cli.Doctor;

/// <summary>Says of each fact whether it is fine and what to do when not.</summary>
internal static class DoctorJudge
{
    /// <summary>A county's eleven sites with their pictures take about 300 MB.</summary>
    private const long ComfortableBytes = 2L << 30;

    private const long NeededBytes = 300L << 20;
    private const string InstallCommand = "a11yaudit doctor --install";

    private static readonly LocalText NotLooked = new("没有检查：浏览器没有启动。", "not checked, since no browser started.");

    public static DoctorReport Judge(DoctorFacts facts) =>
        new([Browser(facts), Start(facts), Sandbox(facts), Font(facts), Disk(facts), Runtime(facts)]);

    private static DoctorItem Browser(DoctorFacts facts)
    {
        var title = new LocalText("浏览器", "Browser");
        if (facts.Search is not { Choice: { } choice, Path: { } path })
        {
            var failure = facts.Search.Failure ?? NotLooked;
            var tried = facts.Search.MissingFrom is not null ? null : facts.Installs.FirstOrDefault(i => !i.Installed);
            return new(title, DoctorState.Missing, new(Seen(failure.Zh + tried?.What.Zh), Seen($"{failure.En} {tried?.What.En}".TrimEnd())), BrowserCommand(facts));
        }

        var origin = choice.Origin switch
        {
            "configured" => new LocalText("由您指定", "named by you"),
            "playwright" => new LocalText("Playwright 自带", "Playwright's own"),
            _ => new LocalText("系统已安装", "installed on the system"),
        };
        return new(title, DoctorState.Fine, new($"{Seen(path)}（{origin.Zh}）", $"{Seen(path)} ({origin.En})"));
    }

    private static DoctorItem Start(DoctorFacts facts)
    {
        var title = new LocalText("启动", "Start");
        return facts.Trial switch
        {
            null => new(title, DoctorState.Missing, new("没有检查：没有浏览器。", "not checked, since there is no browser.")),
            { Version: { } version } => new(title, DoctorState.Fine, new(Seen(version), Seen(version))),
            { Failure: var why } => new(
                title,
                DoctorState.Missing,
                new($"浏览器启动不了：{Seen(why ?? string.Empty)}", $"the browser does not start: {Seen(why ?? string.Empty)}"),
                BrowserCommand(facts)),
        };
    }

    private static DoctorItem Sandbox(DoctorFacts facts)
    {
        var title = new LocalText("浏览器沙箱", "Browser sandbox");
        if (facts.Machine.IsRoot)
        {
            return new(
                title,
                DoctorState.Warning,
                new("以 root 运行，浏览器沙箱关闭；请改用普通用户运行。", "running as root, the browser's sandbox is off; run as an ordinary user."),
                facts.Machine.Os == OsKind.Linux ? "useradd --create-home a11yaudit; su - a11yaudit" : null);
        }

        return facts.Trial switch
        {
            { Started: true, Sandbox: true } => new(title, DoctorState.Fine, new("可用", "works")),
            { Started: true } => new(
                title,
                DoctorState.Warning,
                new("系统不允许浏览器沙箱，只能关闭沙箱运行。", "the system does not allow the browser's sandbox, it can only run without."),
                SandboxCommand(facts.Machine)),
            _ => new(title, DoctorState.Warning, NotLooked),
        };
    }

    private static DoctorItem Font(DoctorFacts facts)
    {
        var title = new LocalText("中文字体", "Chinese font");
        return facts.Trial?.HasCjkFont switch
        {
            true => new(title, DoctorState.Fine, new("有", "present")),
            false => new(
                title,
                DoctorState.Missing,
                new("没有中文字体：凡是量文字、拍文字的规则都测不了。", "no Chinese font: every rule that measures or photographs text cannot be tested."),
                InstallAdvice.Font(facts.Machine) ?? InstallCommand),
            null when facts.Trial is { Started: true } => new(title, DoctorState.Warning, new("没有检查出来。", "could not be found out.")),
            null => new(title, DoctorState.Warning, NotLooked),
        };
    }

    private static DoctorItem Disk(DoctorFacts facts)
    {
        var title = new LocalText("磁盘空间", "Disk space");
        if (facts.FreeBytes is not { } free)
        {
            return new(title, DoctorState.Warning, new("当前文件夹所在磁盘的剩余空间看不到。", "the free space of the current folder's disk cannot be read."));
        }

        var size = string.Create(CultureInfo.InvariantCulture, $"{free / (double)(1L << 30):0.0} GB");
        var command = facts.Machine.Os == OsKind.Windows ? "cleanmgr" : "du -sh * | sort -h";
        return free switch
        {
            < NeededBytes => new(title, DoctorState.Missing, new($"只剩 {size}，至少要 0.3 GB；请清理，或换到别的磁盘上运行。", $"only {size} left, at least 0.3 GB are needed; clear some, or run on another disk."), command),
            < ComfortableBytes => new(title, DoctorState.Warning, new($"剩 {size}，大的清单可能不够（建议 2 GB）。", $"{size} left, perhaps too little for a large inventory (2 GB advised)."), command),
            _ => new(title, DoctorState.Fine, new($"剩 {size}", $"{size} left")),
        };
    }

    private static DoctorItem Runtime(DoctorFacts facts) => new(
        new("系统", "System"),
        DoctorState.Fine,
        new($"{Seen(facts.Runtime)}，{Seen(facts.System)}", $"{Seen(facts.Runtime)}, {Seen(facts.System)}"));

    /// <summary>A wrong path is taken back; otherwise our own installer first, and the system's when ours has failed or a browser is there but broken.</summary>
    private static string? BrowserCommand(DoctorFacts facts)
    {
        if (facts.Search.MissingFrom is { } source)
        {
            return source != BrowserLocator.Variable ? "a11yaudit doctor" : facts.Machine.Os == OsKind.Windows ? $"set {source}=" : $"unset {source}";
        }

        var tried = facts.Installs.Any(i => !i.Installed) || facts.Trial is { Started: false };
        return tried ? facts.Installs.Select(i => i.CommandToType).FirstOrDefault(c => c is not null) ?? InstallAdvice.Browser(facts.Machine) : InstallCommand;
    }

    /// <summary>The switch this kernel has; Ubuntu, old Debian and RHEL each have their own.</summary>
    private static string? SandboxCommand(Machine machine)
    {
        (string File, string Setting)[] switches =
        [
            ("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "kernel.apparmor_restrict_unprivileged_userns=0"),
            ("/proc/sys/kernel/unprivileged_userns_clone", "kernel.unprivileged_userns_clone=1"),
            ("/proc/sys/user/max_user_namespaces", "user.max_user_namespaces=15000"),
        ];
        var found = switches.FirstOrDefault(s => machine.Exists(s.File));
        return found.Setting is null ? null : $"sudo sysctl -w {found.Setting}";
    }

    private static string Seen(string text) => VisibleText.Of(text, 400);
}
