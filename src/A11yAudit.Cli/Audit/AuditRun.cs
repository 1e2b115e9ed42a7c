using System.Security.Cryptography;
using System.Text.Json;
using A11yAudit.Browser;
using A11yAudit.Inventory;
using A11yAudit.Runs;
using A11yAudit.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace A11yAudit.Cli.Audit;

/// <summary>One run over a portfolio: opens the store, goes on where an earlier start stopped, audits the sites side by side, closes the run.</summary>
internal sealed class AuditRun(AuditSettings settings, Workshop workshop, Terminal terminal, TimeProvider clock)
{
    /// <summary>Audits every site; returns the run's id. When cancelled, all that finished is in the store and the run stays open to be continued.</summary>
    public async Task<string> RunAsync(Portfolio portfolio, CancellationToken ct)
    {
        await using var store = await RunStore.OpenAsync(settings.Database, clock, ct);
        var deadline = await store.FixDeadlineAsync(portfolio.Name, portfolio.Office, portfolio.Deadline, ct);
        var handle = await store.BeginOrContinueAsync(Start(portfolio, deadline), settings.ForceNew, ct);
        Announce(handle);
        using var view = ProgressView.For(terminal, portfolio.Sites);
        using var places = new SemaphoreSlim(settings.SitesAtOnce, settings.SitesAtOnce);
        await view.ShowWhileAsync(Task.WhenAll(portfolio.Sites.Select(site => OneSiteAsync(store, handle.RunId, site, places, view, ct))));
        await store.CompleteRunAsync(handle.RunId, RunState.Complete, clock.GetUtcNow(), ct);
        return handle.RunId;
    }

    private async Task OneSiteAsync(RunStore store, string runId, Site site, SemaphoreSlim places, ProgressView view, CancellationToken ct)
    {
        await places.WaitAsync(ct);
        try
        {
            if (await store.IsSiteCompleteAsync(runId, site.Id, ct))
            {
                view.Finished(site, alreadyDone: true);
                return;
            }

            var recorded = await store.LoadPagesAsync(runId, site.Id, ct);
            using var auditor = new SiteAuditor(workshop.Browsers, workshop.Pack, workshop.Script, settings.Options, workshop.HasCjkFont, clock, NullLogger.Instance);
            var hooks = new AuditHooks((visit, token) => SaveAsync(store, runId, site.Id, visit, token), view.Note)
            {
                Recorded = recorded.ToDictionary(p => p.Key),
            };
            var audit = await auditor.AuditAsync(site, hooks, ct);
            await store.CompleteSiteAsync(runId, audit, ct);
            view.Finished(site, alreadyDone: false);
        }
        finally
        {
            places.Release();
        }
    }

    // Pictures first: a record must never name one that a kill kept from being written.
    private static async Task SaveAsync(RunStore store, string runId, string siteId, Visit visit, CancellationToken ct)
    {
        foreach (var (name, bytes) in visit.Crops)
        {
            await store.SaveCropAsync(name, bytes, ct);
        }

        await store.SavePageAsync(runId, siteId, visit.Record, ct);
    }

    private RunStart Start(Portfolio portfolio, DateOnly deadline) => new(
        portfolio.Name,
        portfolio.Office,
        deadline,
        clock.GetUtcNow(),
        new RunVersions(ProgramVersion.Text, workshop.Pack.Version, workshop.Script.AxeVersion, workshop.Browsers.Version),
        OptionsHash(portfolio),
        [.. workshop.Pack.Rules.Select(r => r.Info)],
        workshop.Pack.Standards,
        portfolio.Sites);

    // Everything that decides what is visited and how it is judged; the report's language and the deadline do not.
    private string OptionsHash(Portfolio portfolio)
    {
        var what = JsonSerializer.SerializeToUtf8Bytes(portfolio with { Language = Language.ZhCn, Deadline = null, Office = string.Empty }, A11yJson.Compact.Portfolio);
        var how = JsonSerializer.SerializeToUtf8Bytes(settings.Options);
        return Convert.ToHexStringLower(SHA256.HashData([.. what, .. how]))[..16];
    }

    private void Announce(RunHandle handle)
    {
        foreach (var interrupted in handle.InterruptedRunIds)
        {
            terminal.Say($"未完成的检测 {interrupted} 已标记为“已中断”：保留并显示，不参与对比。", $"The unfinished run {interrupted} is closed as interrupted: kept and shown, never compared.");
        }

        if (handle.Continued)
        {
            terminal.Say($"继续 {ChinaTime.At(handle.StartedAt):yyyy-MM-dd HH:mm} 开始的检测 {handle.RunId}，已记录的页面不再重复检测（用 --new 重新开始）。", $"Going on with run {handle.RunId} begun {ChinaTime.At(handle.StartedAt):yyyy-MM-dd HH:mm}; recorded pages are not audited again (use --new to start over).");
        }
    }
}
