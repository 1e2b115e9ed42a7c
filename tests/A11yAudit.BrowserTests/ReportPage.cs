using System.Collections.Concurrent;
using A11yAudit.Browser;
using A11yAudit.Runs;
using Microsoft.Playwright;

namespace A11yAudit.BrowserTests;

/// <summary>A report opened from disk, as a web team opens it, with everything it did on the side written down.</summary>
internal sealed class ReportPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private ReportPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Dialog += (_, dialog) =>
        {
            Dialogs.Enqueue(dialog.Message);
            _ = dialog.DismissAsync();
        };
        page.Console += (_, message) => Said.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Said.Enqueue($"error: {error}");
        page.Request += (_, request) => Requests.Enqueue(request.Url);
    }

    public IPage Page { get; }
    public ConcurrentQueue<string> Dialogs { get; } = new();
    public ConcurrentQueue<string> Said { get; } = new();
    public ConcurrentQueue<string> Requests { get; } = new();

    public static async Task<ReportPage> OpenAsync(string file)
    {
        var context = await TestBrowser.Pool.NewContextAsync(Viewport.Pc, CancellationToken.None);
        var opened = new ReportPage(context, await context.NewPageAsync());
        await opened.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return opened;
    }

    /// <summary>What an expression answers in the page's own world, where its scripts live.</summary>
    public async Task<string?> InPageWorldAsync(string expression)
    {
        var session = await _context.NewCDPSessionAsync(Page);
        var answer = await FrameWorld.SendAsync(session, "Runtime.evaluate", new() { ["expression"] = $"String({expression})", ["returnByValue"] = true }, CancellationToken.None);
        return answer.GetProperty("result").GetProperty("value").GetString();
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
