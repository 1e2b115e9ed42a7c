using A11yAudit.Runs;
using A11yAudit.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace A11yAudit.Storage;

/// <summary>Which unfinished run goes on: a change of pack, browser, inventory or options never mixes into one run.</summary>
internal static class RunOpening
{
    private static readonly TimeSpan LongestAge = TimeSpan.FromHours(24);

    public static async Task<RunHandle> OpenAsync(StoreContext context, RunStart start, bool forceNew, DateTimeOffset now, CancellationToken ct)
    {
        var key = RulePackRows.KeyOf(start.Rules, start.Standards);
        var unfinished = await context.Runs
            .Where(r => r.PortfolioName == start.Portfolio && r.State == RunState.Running)
            .OrderBy(r => r.StartedAt).ThenBy(r => r.Id)
            .ToListAsync(ct);
        var same = forceNew ? null : unfinished.LastOrDefault(r => MayGoOn(r, start, key, now));
        var closed = unfinished.Where(r => r != same).ToList();
        foreach (var run in closed)
        {
            await CloseAsync(context, run, RunState.Interrupted, ct);
        }

        var row = same ?? await BeginAsync(context, start, key, ct);
        row.Office = start.Office;
        row.Deadline = start.Deadline;
        return new RunHandle(row.Id, same is not null, row.StartedAt, [.. closed.Select(r => r.Id)]);
    }

    /// <summary>Sets the state and counts the sites that never came to their end, so that history need not.</summary>
    public static async Task CloseAsync(StoreContext context, RunRow run, RunState state, CancellationToken ct)
    {
        foreach (var site in await context.SiteAudits.Where(s => s.RunId == run.Id && s.Figures == null).ToListAsync(ct))
        {
            await Figures.KeepAsync(context, run, site, ct);
        }

        run.State = state;
    }

    private static bool MayGoOn(RunRow run, RunStart start, string rulePackKey, DateTimeOffset now) =>
        run.OptionsHash == start.OptionsHash
        && run.RulePackKey == rulePackKey
        && RunRows.Versions(run) == start.Versions
        && run.StartedAt <= now
        && now - run.StartedAt <= LongestAge;

    private static async Task<RunRow> BeginAsync(StoreContext context, RunStart start, string rulePackKey, CancellationToken ct)
    {
        if (!await context.RulePacks.AnyAsync(p => p.Key == rulePackKey, ct))
        {
            context.RulePacks.Add(RulePackRows.New(rulePackKey, start));
        }

        var row = RunRows.New(start, rulePackKey);
        while (await context.Runs.AnyAsync(r => r.Id == row.Id, ct))
        {
            row = RunRows.New(start, rulePackKey);
        }

        context.Runs.Add(row);
        return row;
    }
}
