using A11yAudit.Inventory;
using A11yAudit.Runs;

namespace A11yAudit.Progress;

/// <summary>The machine-readable end of an audit: what `--json` prints, one line of truth for a pipeline.</summary>
/// <param name="SchemaVersion">Version of the published schema summary.schema.json.</param>
/// <param name="ExitCode">0 clean, 1 failed findings, 2 wrong input, 3 something meant was not tested, 4 the program failed.</param>
public sealed record AuditSummary(
    int SchemaVersion,
    string RunId,
    string Portfolio,
    DateTimeOffset StartedAt,
    RunState State,
    DateOnly Deadline,
    int DaysLeft,
    RunVersions Versions,
    int ExitCode,
    IReadOnlyList<SiteSummary> Sites)
{
    /// <summary>Sums up a run against the one before, if there was one.</summary>
    public static AuditSummary Of(Run run, Run? before, IReadOnlyList<RunSummary> history, DateTimeOffset now, int exitCode)
    {
        ArgumentNullException.ThrowIfNull(run);
        var progress = before is null ? [] : RunComparison.Compare(before, run);
        var figures = history.Count > 0 && history[^1].RunId == run.Id ? history[^1].Sites : [.. run.Sites.Select(s => SiteFigures.Of(s, passedBefore: false))];
        return new AuditSummary(
            1,
            run.Id,
            run.Portfolio,
            run.StartedAt,
            run.State,
            run.Deadline,
            run.Deadline.DayNumber - ChinaTime.Day(now).DayNumber,
            run.Versions,
            exitCode,
            [.. figures.Select(f => SiteSummary.Of(f, run.Sites.First(s => s.Site.Id == f.SiteId).Site, progress.FirstOrDefault(p => p.SiteId == f.SiteId)))]);
    }
}
