using A11yAudit.Inventory;
using A11yAudit.Runs;
using Microsoft.Playwright;

namespace A11yAudit.Browser;

/// <summary>The one running browser, replaced when it dies; gives every site, mode and viewport a fresh context.</summary>
public sealed class BrowserPool : IAsyncDisposable
{
    private static readonly string[] Quiet =
    [
        "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
        "--disable-default-apps", "--no-default-browser-check", "--disable-domain-reliability", "--force-color-profile=srgb",
    ];

    private readonly BrowserChoice _choice;
    private readonly bool _sandbox;
    private readonly string _contact;
    private readonly IPlaywright _playwright;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private IBrowser _browser;

    private BrowserPool(BrowserChoice choice, bool sandbox, string contact, IPlaywright playwright, IBrowser browser)
    {
        _choice = choice;
        _sandbox = sandbox;
        _contact = contact;
        _playwright = playwright;
        _browser = browser;
    }

    /// <summary>Browser name and version as it states it.</summary>
    public string Version => $"Chromium {_browser.Version}";

    /// <summary>Whether the browser's sandbox is on; it cannot be when running as root.</summary>
    public bool Sandbox => _sandbox;

    /// <summary>Ordinary browser name first, then ours with the contact.</summary>
    public string UserAgent => $"Mozilla/5.0 ({Platform}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{_browser.Version.Split('.')[0]}.0.0.0 Safari/537.36 {SiteGuide.AgentName}/1.0 (+{_contact})";

    private static string Platform => OperatingSystem.IsWindows() ? "Windows NT 10.0; Win64; x64" : OperatingSystem.IsMacOS() ? "Macintosh; Intel Mac OS X 10_15_7" : "X11; Linux x86_64";

    /// <summary>Starts the browser. Throws <see cref="PlaywrightException"/> when it cannot run.</summary>
    /// <param name="contact">ASCII address or note that a site's owner can turn to; part of the User-Agent.</param>
    public static async Task<BrowserPool> StartAsync(BrowserChoice choice, bool sandbox, string contact, CancellationToken ct)
    {
        var playwright = await Playwright.CreateAsync().WaitAsync(ct);
        var browser = await LaunchAsync(playwright, choice, sandbox).WaitAsync(ct);
        return new BrowserPool(choice, sandbox, contact, playwright, browser);
    }

    /// <summary>A context nobody has used: no cookies, no storage, Chinese locale and time.</summary>
    public async Task<IBrowserContext> NewContextAsync(Viewport viewport, CancellationToken ct)
    {
        await _gate.WaitAsync(ct);
        try
        {
            if (!_browser.IsConnected)
            {
                _browser = await LaunchAsync(_playwright, _choice, _sandbox).WaitAsync(ct);
            }

            return await _browser.NewContextAsync(new()
            {
                Locale = "zh-CN",
                TimezoneId = "Asia/Shanghai",
                AcceptDownloads = false,
                UserAgent = UserAgent,
                ViewportSize = new() { Width = Screens.Width(viewport), Height = Screens.Height(viewport) },
                IsMobile = viewport == Viewport.Phone,
                HasTouch = viewport == Viewport.Phone,
                Permissions = [],
            }).WaitAsync(ct);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>True when three different characters are drawn differently: without a Chinese font all are the same box.</summary>
    public async Task<bool> HasCjkFontAsync(WorldScript script, CancellationToken ct)
    {
        var context = await NewContextAsync(Viewport.Pc, ct);
        await using (context)
        {
            await using var tab = await AuditPage.OpenAsync(context, script, ct);
            await tab.Page.GotoAsync("data:text/html,<!doctype html><title>fonts</title>").WaitAsync(ct);
            var frames = await FrameTree.ReadAsync(tab.Page, tab.Session, ct);
            var top = await frames.EnterAsync(frames.RootId, script, ct);
            return await top!.CallAsync<bool>("a11yAudit.hasCjkFont", null, ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _browser.CloseAsync().WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // It was gone or hangs; Playwright ends its process below.
        }

        _playwright.Dispose();
        _gate.Dispose();
    }

    private static Task<IBrowser> LaunchAsync(IPlaywright playwright, BrowserChoice choice, bool sandbox) =>
        playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = choice.Path,
            Headless = true,
            ChromiumSandbox = sandbox,
            Args = Quiet,
        });
}
