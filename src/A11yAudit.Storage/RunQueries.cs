using A11yAudit.Progress;
using A11yAudit.Runs;
using A11yAudit.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace A11yAudit.Storage;

/// <summary>Reads runs back, whole and in one fixed order; never changes a record.</summary>
/// <remarks>A null portfolio means that of the newest run.</remarks>
public sealed class RunQueries : IAsyncDisposable
{
    private readonly Database _database;

    private RunQueries(Database database) => _database = database;

    /// <summary>Opens an existing file; one of an earlier program is brought to this schema first.</summary>
    public static async Task<RunQueries> OpenAsync(string path, CancellationToken ct) =>
        new(await Database.OpenForReadingAsync(path, ct));

    /// <summary>The newest run in whatever state, null when there is none.</summary>
    public Task<Run?> LatestRunAsync(string? portfolio, CancellationToken ct) =>
        _database.ReadAsync(
            async context => await WholeAsync(context, NewestFirst(context.Runs.Where(r => portfolio == null || r.PortfolioName == portfolio)), ct),
            ct);

    /// <summary>One run by its id, null when there is none.</summary>
    public Task<Run?> LoadRunAsync(string runId, CancellationToken ct) =>
        _database.ReadAsync(context => WholeAsync(context, context.Runs.Where(r => r.Id == runId), ct), ct);

    /// <summary>The newest complete run that started before an instant, null when there is none.</summary>
    public Task<Run?> PreviousCompleteAsync(string? portfolio, DateTimeOffset before, CancellationToken ct) =>
        _database.ReadAsync(
            async context =>
            {
                var name = portfolio ?? await NewestPortfolioAsync(context, ct);
                var earlier = context.Runs.Where(r => r.PortfolioName == name && r.State == RunState.Complete && r.StartedAt < before);
                return await WholeAsync(context, NewestFirst(earlier), ct);
            },
            ct);

    /// <summary>Ids of a portfolio's runs, oldest first.</summary>
    public Task<IReadOnlyList<string>> RunIdsAsync(string? portfolio, CancellationToken ct) =>
        _database.ReadAsync<IReadOnlyList<string>>(
            async context =>
            {
                var name = portfolio ?? await NewestPortfolioAsync(context, ct);
                return await context.Runs
                    .Where(r => r.PortfolioName == name)
                    .OrderBy(r => r.StartedAt).ThenBy(r => r.Id)
                    .Select(r => r.Id)
                    .ToListAsync(ct);
            },
            ct);

    /// <summary>A portfolio's runs started up to and at an instant (null: all), oldest first.</summary>
    public Task<IReadOnlyList<RunSummary>> SummariesAsync(string? portfolio, DateTimeOffset? upTo, CancellationToken ct) =>
        _database.ReadAsync(
            async context =>
            {
                var name = portfolio ?? await NewestPortfolioAsync(context, ct);
                return await History.OfAsync(context, context.Runs.Where(r => r.PortfolioName == name && (upTo == null || r.StartedAt <= upTo)), ct);
            },
            ct);

    /// <summary>An element picture by its file name, null when there is none.</summary>
    public Task<byte[]?> ReadCropAsync(string name, CancellationToken ct) =>
        _database.ReadAsync(
            async context => (await context.Crops.FirstOrDefaultAsync(c => c.Name == name, ct))?.Bytes, ct);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static IQueryable<RunRow> NewestFirst(IQueryable<RunRow> runs) =>
        runs.OrderByDescending(r => r.StartedAt).ThenByDescending(r => r.Id);

    private static Task<string?> NewestPortfolioAsync(StoreContext context, CancellationToken ct) =>
        NewestFirst(context.Runs).Select(r => r.PortfolioName).FirstOrDefaultAsync(ct);

    private static async Task<Run?> WholeAsync(StoreContext context, IQueryable<RunRow> chosen, CancellationToken ct)
    {
        if (await chosen.Include(r => r.RulePack).FirstOrDefaultAsync(ct) is not { } run)
        {
            return null;
        }

        var sites = new List<SiteAudit>();
        foreach (var site in await context.SiteAudits.Where(s => s.RunId == run.Id).OrderBy(s => s.Position).ToListAsync(ct))
        {
            var records = await context.Pages.Where(p => p.SiteAuditId == site.Id).Select(p => p.Record).ToListAsync(ct);
            sites.Add(SiteAuditRows.Audit(site, PageRows.InOrder(records.Select(PageRows.Record))));
        }

        return RunRows.Whole(run, sites);
    }
}
