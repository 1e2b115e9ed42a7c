namespace A11yAudit.Browser;

/// <summary>Brings a browser and a Chinese font: Playwright's download first, then the system's packages, else the command a person must type.</summary>
public sealed class BrowserInstaller
{
    /// <summary>Longest silence of Playwright's download, which prints a line every tenth.</summary>
    private static readonly TimeSpan DownloadQuiet = TimeSpan.FromSeconds(30);

    /// <summary>Unpacking a font of 60 MB on a slow disk says nothing for minutes.</summary>
    private static readonly TimeSpan PackagesQuiet = TimeSpan.FromMinutes(5);

    private readonly Machine _machine;
    private readonly string _folder;
    private readonly Func<ChildCommand, Action<string>, CancellationToken, Task<ChildEnd>> _runAsync;

    /// <summary>For the machine this runs on.</summary>
    public BrowserInstaller()
        : this(Machine.This(), AppContext.BaseDirectory, (command, say, ct) => ChildProcess.RunAsync(command, say, TimeProvider.System, ct))
    {
    }

    internal BrowserInstaller(Machine machine, string folder, Func<ChildCommand, Action<string>, CancellationToken, Task<ChildEnd>> runAsync)
    {
        _machine = machine;
        _folder = folder;
        _runAsync = runAsync;
    }

    private bool MayUseApt => _machine is { Os: OsKind.Linux, IsRoot: true } && _machine.Exists("/usr/bin/apt-get");

    /// <summary>Installs a browser; where the system's packages are used, a Chinese font with it.</summary>
    /// <param name="say">Gets each command and each line of its output, which is foreign text.</param>
    public async Task<InstallResult> InstallAsync(Action<string> say, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(say);
        var download = await RunAsync(PlaywrightDriver.InstallCommand(_machine, _folder, DownloadQuiet), say, ct);
        if (download.Succeeded)
        {
            return new(true, new("已下载 Playwright 的 Chromium。", "Playwright's Chromium was downloaded."), null);
        }

        return MayUseApt ? await InstallPackagesAsync(say, ct) : NotInstalled(download, InstallAdvice.Browser(_machine));
    }

    /// <summary>
    /// Installs the system's browser package without trying a download first: it also brings the libraries a downloaded browser may lack.
    /// </summary>
    public async Task<InstallResult> InstallPackagesAsync(Action<string> say, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(say);
        if (!MayUseApt)
        {
            return new(false, new("浏览器要用系统的安装程序安装。", "A browser must be installed with the system's own installer."), InstallAdvice.Browser(_machine));
        }

        var (end, font) = await AptAsync(["chromium"], say, ct);
        return end.Succeeded
            ? new(true, new($"已安装系统软件包 chromium 和 {font}。", $"The packages chromium and {font} were installed."), null)
            : NotInstalled(end, InstallAdvice.Browser(_machine));
    }

    /// <summary>Installs a Chinese font where the browser is there and only the font is missing.</summary>
    public async Task<InstallResult> InstallFontsAsync(Action<string> say, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(say);
        if (!MayUseApt)
        {
            return new(false, new("中文字体要用系统的安装程序安装。", "A Chinese font must be installed with the system's own installer."), InstallAdvice.Font(_machine));
        }

        var (end, font) = await AptAsync([], say, ct);
        return end.Succeeded
            ? new(true, new($"已安装中文字体 {font}。", $"The Chinese font {font} was installed."), null)
            : NotInstalled(end, InstallAdvice.Font(_machine));
    }

    /// <summary>Packages with the first Chinese font the package source has.</summary>
    private async Task<(ChildEnd End, string Font)> AptAsync(IReadOnlyList<string> packages, Action<string> say, CancellationToken ct)
    {
        // Without a fresh list the old one may still do, so its failure decides nothing.
        await RunAsync(Apt("update"), say, ct);
        var end = await RunAsync(Apt(["install", "-y", "--no-install-recommends", .. packages, "fonts-noto-cjk"]), say, ct);
        if (end.Succeeded)
        {
            return (end, "fonts-noto-cjk");
        }

        return (await RunAsync(Apt(["install", "-y", "--no-install-recommends", .. packages, "fonts-wqy-zenhei"]), say, ct), "fonts-wqy-zenhei");
    }

    private async Task<ChildEnd> RunAsync(ChildCommand command, Action<string> say, CancellationToken ct)
    {
        say($"$ {command}");
        var end = await _runAsync(command, say, ct);
        if (!end.Succeeded)
        {
            say($"{Path.GetFileName(command.File)}: {end.Why.En}");
        }

        return end;
    }

    private static ChildCommand Apt(params string[] arguments) => new("/usr/bin/apt-get", arguments, PackagesQuiet)
    {
        Environment = new Dictionary<string, string> { ["DEBIAN_FRONTEND"] = "noninteractive" },
        Grace = TimeSpan.FromSeconds(20),
    };

    private static InstallResult NotInstalled(ChildEnd end, string? command) => new(
        false,
        new($"没有装上（{end.Why.Zh}）。", $"It could not be installed ({end.Why.En})."),
        command);
}
