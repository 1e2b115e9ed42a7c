using A11yAudit.Progress;
using A11yAudit.Reports.Model;
using A11yAudit.Runs;

namespace A11yAudit.Reports.Building;

/// <summary>The table of all runs, newest first.</summary>
internal sealed class HistoryRows(ReportFacts facts)
{
    private readonly Words _words = facts.Words;

    public IReadOnlyList<HistoryRow> Rows() => [.. facts.Input.History.Reverse().Select(Row)];

    private HistoryRow Row(RunSummary run)
    {
        var reached = run.Sites.Where(s => s.State != SiteState.NotReached).ToList();
        return new HistoryRow(
            facts.Texts.Time(run.StartedAt),
            _words.Of(run.State),
            run.State == RunState.Complete,
            $"{reached.Count}/{run.Sites.Count}",
            reached.Count == 0 ? _words["common.none"] : Words.Number(reached.Sum(s => s.Failed)),
            reached.Count == 0 ? _words["common.none"] : Words.Number(reached.Sum(s => s.NeedsReview)),
            facts.Texts.Coverage(Coverage.Sum(run.Sites.Select(s => s.Coverage))));
    }
}
