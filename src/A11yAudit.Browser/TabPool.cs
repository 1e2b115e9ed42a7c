using A11yAudit.Inventory;
using A11yAudit.Runs;
using Microsoft.Playwright;

namespace A11yAudit.Browser;

/// <summary>The tabs of one site: at most as many as its budget allows, each load at least the polite delay after the last.</summary>
internal sealed class TabPool(BrowserPool browsers, WorldScript script, CrawlBudget budget, TimeProvider clock) : IAsyncDisposable
{
    private readonly SemaphoreSlim _places = new(budget.Concurrency, budget.Concurrency);
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Stack<AuditPage> _free = new();
    private IBrowserContext? _context;
    private long? _lastLoad;

    /// <summary>Lends a tab for one visit; a tab whose page crashed, hung or closed is thrown away.</summary>
    public async Task<Visit> UseAsync(Func<AuditPage, Task<Visit>> visit, Viewport viewport, CancellationToken ct)
    {
        await _places.WaitAsync(ct);
        try
        {
            var tab = await TakeAsync(viewport, ct);
            Visit seen;
            try
            {
                seen = await visit(tab);
            }
            catch
            {
                await tab.DisposeAsync();
                throw;
            }

            if (tab.Crashed || tab.Page.IsClosed || seen.Record.Status.Kind is VisitKind.Timeout or VisitKind.Crashed or VisitKind.AuditFailed)
            {
                await tab.DisposeAsync();
            }
            else
            {
                lock (_free)
                {
                    _free.Push(tab);
                }
            }

            return seen;
        }
        finally
        {
            _places.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_context is not null)
        {
            try
            {
                await _context.CloseAsync().WaitAsync(TimeSpan.FromSeconds(5));
            }
            catch (Exception error) when (error is PlaywrightException or TimeoutException)
            {
                // The browser is gone, and the context with it.
            }
        }

        _places.Dispose();
        _turn.Dispose();
    }

    private async Task<AuditPage> TakeAsync(Viewport viewport, CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            if (_lastLoad is { } last && TimeSpan.FromMilliseconds(budget.DelayMs) - clock.GetElapsedTime(last) is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, clock, ct);
            }

            _lastLoad = clock.GetTimestamp();
            if (_context?.Browser is not { IsConnected: true })
            {
                _context = await browsers.NewContextAsync(viewport, ct);
                lock (_free)
                {
                    _free.Clear();
                }
            }

            lock (_free)
            {
                if (_free.TryPop(out var free))
                {
                    return free;
                }
            }

            return await AuditPage.OpenAsync(_context, script, ct);
        }
        finally
        {
            _turn.Release();
        }
    }
}
