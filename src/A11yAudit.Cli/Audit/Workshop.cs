using A11yAudit.Browser;
using A11yAudit.RulePacks;

namespace A11yAudit.Cli.Audit;

/// <summary>Browser and rules ready for work; made once a command.</summary>
internal sealed record Workshop(BrowserPool Browsers, RulePack Pack, WorldScript Script, bool HasCjkFont) : IAsyncDisposable
{
    /// <summary>The rule pack this program was built with.</summary>
    public static RulePack BuiltInPack { get; } = RulePack.Load(typeof(PackMarker).Assembly);

    /// <summary>Starts the browser and looks whether it can draw Chinese text. Throws <see cref="Microsoft.Playwright.PlaywrightException"/> when it cannot start.</summary>
    public static async Task<Workshop> OpenAsync(BrowserChoice choice, string contact, CancellationToken ct)
    {
        // Root has no sandbox: Chromium refuses to start with one.
        var sandbox = OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess;
        var browsers = await BrowserPool.StartAsync(choice, sandbox, contact, ct);
        var script = WorldScript.Build(BuiltInPack);
        return new Workshop(browsers, BuiltInPack, script, await browsers.HasCjkFontAsync(script, ct));
    }

    /// <summary>Says what this machine takes away from the audit.</summary>
    public void TellLimits(Terminal terminal)
    {
        if (!Browsers.Sandbox)
        {
            terminal.Say("提示：以 root 身份运行，浏览器沙箱无法启用。", "Note: running as root, so the browser's sandbox is off.");
        }

        if (!HasCjkFont)
        {
            terminal.Say("警告：本机没有中文字体，凡需测量文字的规则均记为“未检”。运行 a11yaudit doctor --install 安装。", "Warning: no Chinese font on this machine; every rule that measures text is recorded as not tested. Install one with a11yaudit doctor --install.");
        }
    }

    public ValueTask DisposeAsync() => Browsers.DisposeAsync();
}
