using Microsoft.Playwright;

namespace A11yAudit.Browser;

/// <summary>One tab, used for many visits: the world script is registered on it once.</summary>
internal sealed class AuditPage : IAsyncDisposable
{
    private AuditPage(IPage page, ICDPSession session)
    {
        Page = page;
        Session = session;
        page.Crash += (_, _) => Crashed = true;
        page.Popup += (_, popup) => _ = popup.CloseAsync();
        page.Dialog += (_, dialog) => _ = dialog.DismissAsync();
    }

    public IPage Page { get; }
    public ICDPSession Session { get; }

    /// <summary>True once the renderer died; the tab is then thrown away.</summary>
    public bool Crashed { get; private set; }

    public static async Task<AuditPage> OpenAsync(IBrowserContext context, WorldScript script, CancellationToken ct)
    {
        var page = await context.NewPageAsync().WaitAsync(ct);
        var session = await context.NewCDPSessionAsync(page).WaitAsync(ct);
        await FrameWorld.SendAsync(session, "Page.enable", [], ct);
        await FrameWorld.SendAsync(session, "Page.addScriptToEvaluateOnNewDocument", new() { ["source"] = script.Source, ["worldName"] = WorldScript.WorldName }, ct);
        return new AuditPage(page, session);
    }

    /// <summary>Ends the tab even when its renderer hangs.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Page.CloseAsync().WaitAsync(TimeSpan.FromSeconds(2));
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            await CrashAsync();
        }
    }

    private async Task CrashAsync()
    {
        try
        {
            await Session.SendAsync("Page.crash").WaitAsync(TimeSpan.FromSeconds(2));
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // A crashed page never answers; what matters is that its process is gone.
        }
    }
}
