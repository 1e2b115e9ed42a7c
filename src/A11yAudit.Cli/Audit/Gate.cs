using A11yAudit.Runs;

namespace A11yAudit.Cli.Audit;

/// <summary>Turns a run into the one exit code; pure.</summary>
internal static class Gate
{
    /// <summary>3 for any gap, unless an explicit least coverage lets it pass; then 1 for any failed finding, else 0.</summary>
    /// <param name="minCoverage">Least percentage of meant pages tested on every site; null when no gap may pass.</param>
    public static int Decide(Run run, int? minCoverage)
    {
        var gap = run.State != RunState.Complete || run.Sites.Any(site => IsGap(site, minCoverage));
        var failed = run.Sites.Any(s => s.SiteFindings.Concat(s.Pages.SelectMany(p => p.Findings)).Any(f => f.Outcome == Rules.Outcome.Failed));
        return gap ? ExitCode.NotTested : failed ? ExitCode.Findings : ExitCode.Clean;
    }

    private static bool IsGap(SiteAudit site, int? minCoverage)
    {
        var coverage = Coverage.Of(site);
        return minCoverage is { } least
            ? !site.Complete || coverage.Meant == 0 || coverage.PagesBasisPoints < least * 100
            : !site.Complete || coverage.HasGap;
    }
}
