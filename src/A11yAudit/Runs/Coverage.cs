namespace A11yAudit.Runs;

/// <summary>Tested of meant, with pages, frames and rules stated apart; stands beside every figure.</summary>
/// <param name="Meant">Start addresses plus the pages the crawl chose, less answers that are no pages.</param>
/// <param name="Outside">Dead links, files and duplicates among the addresses visited.</param>
/// <param name="RulesNotTested">Rule × page pairs that could not be judged on tested pages.</param>
public sealed record Coverage(
    int Meant,
    int Tested,
    int Outside,
    int KnownNotChosen,
    int Frames,
    int FramesNotEntered,
    int RulesNotTested,
    IReadOnlyDictionary<VisitKind, int> NotTestedByReason)
{
    /// <summary>Pages tested in hundredths of a percent of pages meant, rounded down, so that 100 % is only said when it is true; 0 when nothing was meant.</summary>
    public int PagesBasisPoints => Meant == 0 ? 0 : (int)(Tested * 10000L / Meant);

    /// <summary>True when anything meant was not tested: a page, a frame or a rule.</summary>
    public bool HasGap => Meant == 0 || Tested < Meant || FramesNotEntered > 0 || RulesNotTested > 0;

    public static Coverage Of(SiteAudit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        var meant = audit.Pages.Where(p => !p.Status.IsOutsideCoverage(p.IsStart)).ToList();
        var tested = meant.Where(p => p.Status.IsTested).ToList();
        var reasons = meant.Where(p => !p.Status.IsTested)
            .GroupBy(p => p.Status.Kind)
            .ToDictionary(g => g.Key, g => g.Count());
        return new Coverage(
            meant.Count,
            tested.Count,
            audit.Pages.Count - meant.Count,
            audit.KnownNotChosen,
            tested.Sum(p => p.Frames),
            tested.Sum(p => p.FrameGaps.Count),
            tested.Sum(p => p.Tallies.Count(t => t.NotTested is not null)) + audit.SiteTallies.Count(t => t.NotTested is not null),
            reasons);
    }

    public static Coverage Sum(IEnumerable<Coverage> parts)
    {
        var all = parts.ToList();
        return new Coverage(
            all.Sum(c => c.Meant),
            all.Sum(c => c.Tested),
            all.Sum(c => c.Outside),
            all.Sum(c => c.KnownNotChosen),
            all.Sum(c => c.Frames),
            all.Sum(c => c.FramesNotEntered),
            all.Sum(c => c.RulesNotTested),
            all.SelectMany(c => c.NotTestedByReason).GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.Sum(p => p.Value)));
    }
}
