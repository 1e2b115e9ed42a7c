using A11yAudit.Inventory;
using A11yAudit.Progress;
using A11yAudit.Reports.Model;
using A11yAudit.Runs;

namespace A11yAudit.Reports.Building;

/// <summary>Places the runs in a box of fixed size between the first run and the deadline.</summary>
internal static class BurnDownChart
{
    private const int Width = 720, Height = 366, Left = 76, Right = 700, Top = 62, Bottom = 290;
    private const int DateLabelGap = 120, ValueLabelGap = 52;

    /// <summary>Null until there are two runs to draw.</summary>
    public static BurnDown? Of(ReportFacts facts)
    {
        var runs = facts.Input.History.Where(h => h.Sites.Any(s => s.State != SiteState.NotReached)).ToList();
        if (runs.Count < 2)
        {
            return null;
        }

        var words = facts.Words;
        var deadline = ChinaTime.StartOf(facts.Now.Deadline);
        var (from, until) = (runs[0].StartedAt, runs[^1].StartedAt > deadline ? runs[^1].StartedAt : deadline);
        var ticks = Ticks(runs.Max(Failed));
        var points = Points(runs, facts, x => X(x, from, until), y => Y(y, ticks.Top));
        return new BurnDown(
            Width,
            Height,
            Left,
            Right,
            Top,
            Bottom,
            words.Fill("chart.description", facts.Texts.Day(deadline), string.Join(words["join.clause"], runs.Select(r => Told(r, facts)))),
            string.Join(' ', points.Where(p => p.IsComplete).Select(p => $"{p.X},{p.Y}")),
            points,
            ticks.Lines,
            Left - 10,
            Bottom + 28,
            X(deadline, from, until),
            Bottom + 38,
            X(deadline, from, until),
            Bottom + 58,
            words.Fill("chart.deadline", facts.Texts.AxisDay(deadline)));
    }

    private static int Failed(RunSummary run) => run.Sites.Where(s => s.State != SiteState.NotReached).Sum(s => s.Failed);

    private static string Told(RunSummary run, ReportFacts facts) => facts.Words.Fill(
        run.State == RunState.Complete ? "chart.point" : "chart.interruptedPoint",
        facts.Texts.AxisDay(run.StartedAt),
        facts.Words.Count("place", Failed(run)));

    /// <summary>From the last run back, so that the newest keeps its labels where they would overlap.</summary>
    private static List<ChartPoint> Points(List<RunSummary> runs, ReportFacts facts, Func<DateTimeOffset, int> x, Func<int, int> y)
    {
        var points = new List<ChartPoint>();
        int dateAt = int.MaxValue, valueAt = int.MaxValue;
        foreach (var run in Enumerable.Reverse(runs))
        {
            var (at, height) = (x(run.StartedAt), y(Failed(run)));
            var dated = dateAt - at >= DateLabelGap;
            var valued = valueAt - at >= ValueLabelGap;
            dateAt = dated ? at : dateAt;
            valueAt = valued ? at : valueAt;
            points.Add(new ChartPoint(
                at,
                height,
                at - 6,
                height - 6,
                height - 14,
                valued ? Words.Number(Failed(run)) : null,
                dated ? facts.Texts.AxisDay(run.StartedAt) : null,
                run.State == RunState.Complete));
        }

        points.Reverse();
        return points;
    }

    private static (int Top, IReadOnlyList<AxisTick> Lines) Ticks(int highest)
    {
        var step = 1;
        while (step * 5 < highest)
        {
            step = step.ToString()[0] switch { '1' => step * 2, '2' => step / 2 * 5, _ => step * 2 };
        }

        var count = Math.Max(1, (highest + step - 1) / step);
        var top = step * count;
        return (top, [.. Enumerable.Range(0, count + 1).Select(i => new AxisTick(Y(i * step, top), Y(i * step, top) + 6, Words.Number(i * step)))]);
    }

    private static int Y(int failed, int top) => Bottom - (int)((long)failed * (Bottom - Top) / top);

    private static int X(DateTimeOffset at, DateTimeOffset from, DateTimeOffset until) => until <= from
        ? Right
        : Left + 24 + (int)((at - from).TotalHours * (Right - Left - 24) / (until - from).TotalHours);
}
