using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using A11yAudit.Inventory;
using A11yAudit.Rules;
using A11yAudit.Runs;
using Microsoft.Playwright;

namespace A11yAudit.Browser;

/// <summary>One visit: go there, wait until it is ready, look, and come back with a record; every end has its typed status.</summary>
internal sealed partial class PageVisitor(Site site, RulePack pack, WorldScript script, AuditOptions options, bool hasCjkFont, TimeProvider clock)
{
    private readonly SiteScope _scope = new(site);
    private readonly PageJudge _judge = new(site, pack, script, options, hasCjkFont);

    public async Task<Visit> VisitAsync(AuditPage tab, PageRequest request, CancellationToken ct)
    {
        var started = clock.GetUtcNow();
        var record = new PageRecord(request.Url, new VisitStatus(VisitKind.AuditFailed), request.Mode, request.Viewport, request.Type, request.Depth, request.IsStart, started) { FoundOn = request.FoundOn };
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(ct);
        budget.CancelAfter(options.PageBudget);
        try
        {
            return await LookAsync(tab, request, record, budget.Token);
        }
        catch (Exception error) when (!ct.IsCancellationRequested)
        {
            // The one place where trouble during a visit becomes its outcome: a page that broke is recorded, never lost.
            var status = tab.Crashed ? new VisitStatus(VisitKind.Crashed)
                : error is OperationCanceledException ? new VisitStatus(VisitKind.Timeout, null, $"{options.PageBudget.TotalSeconds:0} s")
                : error is PlaywrightException or TimeoutException ? VisitFault.OfNavigation(error)
                : new VisitStatus(VisitKind.AuditFailed, null, error.Message.Split('\n', 2)[0]);
            return new Visit(record with { Status = status }, new Dictionary<string, byte[]>());
        }
    }

    private async Task<Visit> LookAsync(AuditPage tab, PageRequest request, PageRecord record, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        var response = await tab.Page.GotoAsync(request.Url, new() { WaitUntil = WaitUntilState.Commit, Timeout = (float)options.NavigationLimit.TotalMilliseconds }).WaitAsync(ct);
        var navigation = (int)watch.ElapsedMilliseconds;
        var http = response?.Status;
        if (http is { } code && VisitFault.OfHttp(code) is { } refused)
        {
            return Nothing(record with { Status = refused, FinalUrl = response!.Url });
        }

        var (view, settled) = await ReadyAsync(tab, ct);
        var settling = (int)watch.ElapsedMilliseconds - navigation;
        var document = await view.EvaluateAsync<PageDocument>("a11yAudit.content", new { maxNodes = options.MaxNodes }, ct);
        record = record with
        {
            FinalUrl = PageAddress.Normalise(document.Url) ?? document.Url ?? tab.Page.Url,
            Title = document.Title,
            Settled = settled,
            Frames = view.Frames.Count,
        };
        if (StatusOf(document, record.FinalUrl, http) is { } notAPage)
        {
            return Nothing(record with { Status = notAPage });
        }

        var documents = await DocumentsAsync(view, document, ct);
        record = record with
        {
            Status = VisitStatus.Audited(http),
            ContentHash = HashOf(documents),
            SamePageAs = SameSiteCanonical(document, record),
            Links = LinkReader.Read(documents, _scope),
        };
        var judged = await _judge.JudgeAsync(view, record, request.IsCore, ct);
        var timings = judged.Record.Timings! with { Navigation = navigation, Settling = settling, Total = (int)watch.ElapsedMilliseconds };
        return judged with { Record = judged.Record with { Timings = timings } };
    }

    // A page that goes on to another address while it settles is followed a few times, as a person's browser would.
    private async Task<(PageView View, bool Settled)> ReadyAsync(AuditPage tab, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var frames = await FrameTree.ReadAsync(tab.Page, tab.Session, ct);
                var top = await frames.EnterAsync(frames.RootId, script, ct);
                var answer = await top!.CallAsync<Settling>("a11yAudit.settle", new { quietMs = options.QuietMs, capMs = options.SettleCapMs, scroll = true }, ct);
                frames = await FrameTree.ReadAsync(tab.Page, tab.Session, ct);
                return (new PageView(tab.Page, tab.Session, top, frames, clock), answer.Settled);
            }
            catch (Exception error) when (error is PlaywrightException or PageScriptException && attempt < 4 && !tab.Crashed)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), ct);
            }
        }
    }

    private VisitStatus? StatusOf(PageDocument document, string finalUrl, int? http) =>
        document.TooLarge ? new VisitStatus(VisitKind.TooLarge, http, $"{document.Nodes} > {options.MaxNodes}")
        : !_scope.Contains(finalUrl) ? new VisitStatus(VisitKind.RedirectedAway, http, finalUrl)
        : document.ContentType is not ("text/html" or "application/xhtml+xml") ? new VisitStatus(VisitKind.NotHtml, http, document.ContentType)
        : document.Empty ? new VisitStatus(VisitKind.Empty, http)
        : null;

    private async Task<IReadOnlyList<PageDocument>> DocumentsAsync(PageView view, PageDocument top, CancellationToken ct)
    {
        var documents = new List<PageDocument> { top };
        foreach (var id in view.Frames.ChildIds.Take(options.MaxFrames))
        {
            try
            {
                if (await view.Frames.EnterAsync(id, script, ct) is { } frame && _scope.Contains(frame.Url))
                {
                    documents.Add(await frame.CallAsync<PageDocument>("a11yAudit.content", new { maxNodes = options.MaxNodes }, ct));
                }
            }
            catch (Exception error) when (error is PlaywrightException or PageScriptException)
            {
                // Its links are lost to the crawl; that the rules could not enter it is recorded by the axe pass.
            }
        }

        return documents;
    }

    private string? SameSiteCanonical(PageDocument document, PageRecord record)
    {
        var canonical = PageAddress.Normalise(document.Canonical);
        return canonical is not null && _scope.Contains(canonical) && canonical != record.Url ? canonical : null;
    }

    private static Visit Nothing(PageRecord record) => new(record, new Dictionary<string, byte[]>());

    // Style attributes are left out: a drifting window changes its own at every look.
    private static string HashOf(IEnumerable<PageDocument> documents) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', documents.Select(d => StyleAttribute().Replace(d.Html + d.Shadow, string.Empty))))));

    [GeneratedRegex("\\sstyle=\"[^\"]*\"", RegexOptions.None, 2000)]
    private static partial Regex StyleAttribute();

    /// <summary>What settle() answers.</summary>
    private sealed record Settling(bool Settled, int Ms);
}
