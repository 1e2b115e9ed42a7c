using A11yAudit.Inventory;
using A11yAudit.Runs;
using A11yAudit.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace A11yAudit.Storage;

/// <summary>Writes an audit page by page, each in a transaction of its own: a killed process loses nothing it had recorded.</summary>
/// <remarks>Safe to be used by several sites at once. Trouble with the file is a <see cref="StoreException"/>.</remarks>
public sealed class RunStore : IAsyncDisposable
{
    /// <summary>Beside the inventory file unless told otherwise.</summary>
    public const string DefaultFileName = "a11yaudit.db";

    private readonly Database _database;
    private readonly TimeProvider _clock;

    private RunStore(Database database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    /// <summary>Opens the file; makes it and its folder when missing, and brings an older one to this schema.</summary>
    public static async Task<RunStore> OpenAsync(string path, TimeProvider clock, CancellationToken ct) =>
        new(await Database.OpenForWritingAsync(path, ct), clock);

    /// <summary>The portfolio's deadline: the inventory's own, else 31 December of the year of the first run, fixed at that run.</summary>
    public Task<DateOnly> FixDeadlineAsync(string portfolioName, string office, DateOnly? fromInventory, CancellationToken ct) =>
        _database.WriteAsync(
            async context =>
            {
                var row = await PortfolioAsync(context, portfolioName, office, _clock.GetUtcNow(), ct);
                row.NamedDeadline = fromInventory;
                return fromInventory ?? row.FixedDeadline;
            },
            ct);

    /// <summary>Goes on with the newest unfinished run that is the same and at most a day old, or begins one; closes all other unfinished runs of the portfolio.</summary>
    public Task<RunHandle> BeginOrContinueAsync(RunStart start, bool forceNew, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(start);
        return _database.WriteAsync(
            async context =>
            {
                await PortfolioAsync(context, start.Portfolio, start.Office, start.StartedAt, ct);
                return await RunOpening.OpenAsync(context, start, forceNew, _clock.GetUtcNow(), ct);
            },
            ct);
    }

    /// <summary>Records one page with its findings, in place of an earlier record of the same address, mode and viewport.</summary>
    public Task SavePageAsync(string runId, string siteId, PageRecord page, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        var row = PageRows.From(page);
        return _database.WriteAsync(
            async context =>
            {
                context.ChangeTracker.AutoDetectChangesEnabled = false;
                var site = await OpenSites(context, runId, siteId).Select(s => new { s.Id, Counted = s.Figures != null }).FirstOrDefaultAsync(ct)
                    ?? throw await WhyNotAsync(context, runId, siteId, ct);
                if (site.Counted)
                {
                    await context.SiteAudits.Where(s => s.Id == site.Id).ExecuteUpdateAsync(
                        s => s.SetProperty(x => x.Figures, (string?)null).SetProperty(x => x.State, (Progress.SiteState?)null), ct);
                }

                await context.Pages
                    .Where(p => p.SiteAuditId == site.Id && p.Url == row.Url && p.Mode == row.Mode && p.Viewport == row.Viewport)
                    .ExecuteDeleteAsync(ct);
                row.SiteAuditId = site.Id;
                row.Findings.ForEach(f => f.SiteAuditId = site.Id);
                context.Pages.Add(row);
                return row;
            },
            ct);
    }

    /// <summary>Keeps an element picture; a name already known is left as it is.</summary>
    public Task SaveCropAsync(string name, byte[] bytes, CancellationToken ct) =>
        _database.WriteAsync(
            async context =>
            {
                var isNew = !await context.Crops.AnyAsync(c => c.Name == name, ct);
                if (isNew)
                {
                    context.Crops.Add(new CropRow { Name = name, Bytes = bytes });
                }

                return isNew;
            },
            ct);

    /// <summary>What was recorded of a site, by depth, address, mode and viewport.</summary>
    public Task<IReadOnlyList<PageRecord>> LoadPagesAsync(string runId, string siteId, CancellationToken ct) =>
        _database.ReadAsync(
            async context => PageRows.InOrder(
                (await context.Pages
                    .Where(p => p.SiteAudit!.RunId == runId && p.SiteAudit.SiteId == siteId)
                    .Select(p => p.Record)
                    .ToListAsync(ct)).Select(PageRows.Record)),
            ct);

    /// <summary>True when the site needs no more visits in this run; one that ended early does.</summary>
    public Task<bool> IsSiteCompleteAsync(string runId, string siteId, CancellationToken ct) =>
        _database.ReadAsync(
            context => context.SiteAudits.AnyAsync(s => s.RunId == runId && s.SiteId == siteId && s.Complete, ct), ct);

    /// <summary>Records the end of a site and counts its figures; pages of <paramref name="audit"/> are not looked at, the saved ones are.</summary>
    public Task CompleteSiteAsync(string runId, SiteAudit audit, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return _database.WriteAsync(
            async context =>
            {
                var site = await OpenSites(context, runId, audit.Site.Id).Include(s => s.Run).FirstOrDefaultAsync(ct)
                    ?? throw await WhyNotAsync(context, runId, audit.Site.Id, ct);
                SiteAuditRows.Finish(site, audit);
                await context.Findings.Where(f => f.SiteAuditId == site.Id && f.PageId == null).ExecuteDeleteAsync(ct);
                context.Findings.AddRange(FindingRows.OfSite(site.Id, audit.Site.Url, audit.SiteFindings));
                await Figures.KeepAsync(context, site.Run!, site, ct);
                return site;
            },
            ct);
    }

    /// <summary>Ends a run; a run left alone stays running and is what the next audit goes on with.</summary>
    public Task CompleteRunAsync(string runId, RunState state, DateTimeOffset finishedAt, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(state, RunState.Running);
        return _database.WriteAsync(
            async context =>
            {
                var run = await context.Runs.FirstOrDefaultAsync(r => r.Id == runId && r.State == RunState.Running, ct)
                    ?? throw await WhyNotAsync(context, runId, siteId: null, ct);
                await RunOpening.CloseAsync(context, run, state, ct);
                run.FinishedAt = finishedAt;
                return run;
            },
            ct);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static IQueryable<SiteAuditRow> OpenSites(StoreContext context, string runId, string siteId) =>
        context.SiteAudits.Where(s => s.RunId == runId && s.SiteId == siteId && s.Run!.State == RunState.Running);

    private static async Task<PortfolioRow> PortfolioAsync(StoreContext context, string name, string office, DateTimeOffset now, CancellationToken ct)
    {
        var row = await context.Portfolios.FindAsync([name], ct);
        if (row is null)
        {
            row = new PortfolioRow { Name = name, Office = office, FirstRunAt = now, FixedDeadline = ChinaTime.YearEnd(now) };
            context.Portfolios.Add(row);
        }

        row.Office = office;
        return row;
    }

    private async Task<Exception> WhyNotAsync(StoreContext context, string runId, string? siteId, CancellationToken ct) =>
        await context.Runs.AnyAsync(r => r.Id == runId && r.State != RunState.Running, ct)
            ? _database.RunClosed(runId)
            : new InvalidOperationException($"The store has no run {runId} with a site {siteId ?? "at all"}.");
}
