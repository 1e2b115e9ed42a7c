using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit.Progress;

/// <summary>Two runs in, what became of every failed place out; like is compared with like only.</summary>
public static class RunComparison
{
    /// <summary>Progress of every site of <paramref name="now"/> that the earlier run held too.</summary>
    public static IReadOnlyList<SiteProgress> Compare(Run before, Run now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var comparable = ComparableRules(before.Rules, now.Rules);
        return [.. from site in now.Sites
                   let earlier = before.Sites.FirstOrDefault(s => s.Site.Id == site.Site.Id)
                   where earlier is not null
                   select CompareSite(earlier, site, comparable)];
    }

    /// <summary>Ids of the rules whose verdicts mean the same in both runs.</summary>
    public static IReadOnlySet<string> ComparableRules(IReadOnlyList<RuleInfo> before, IReadOnlyList<RuleInfo> now)
    {
        var hashes = before.ToDictionary(r => r.Id, r => r.Hash);
        return now.Where(r => hashes.TryGetValue(r.Id, out var hash) && hash == r.Hash).Select(r => r.Id).ToHashSet();
    }

    /// <summary>What became of each failed place of one site.</summary>
    public static SiteProgress CompareSite(SiteAudit before, SiteAudit now, IReadOnlySet<string> comparableRules)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var earlier = new SiteView(before);
        var later = new SiteView(now);
        var items = new List<TrackedFinding>();
        var pairs = PlaceMatch.Pair(earlier.Failed.Values, later.Failed.Values);
        foreach (var old in earlier.Failed.Values.Where(o => !pairs.Before.Contains(o.Fingerprint)))
        {
            items.Add(old with { Change = FateOf(old, later, comparableRules) });
        }

        foreach (var found in later.Failed.Values)
        {
            var change = !comparableRules.Contains(found.Finding.RuleId) ? Change.NotComparable
                : pairs.Now.Contains(found.Fingerprint) ? Change.Remaining
                : Change.New;
            items.Add(found with { Change = change, OnNewPage = change == Change.New && !earlier.WasTested(found) });
        }

        return new SiteProgress(now.Site.Id, [.. items.OrderBy(i => i.Change).ThenBy(i => i.PageUrl, StringComparer.Ordinal).ThenBy(i => i.Fingerprint, StringComparer.Ordinal)]);
    }

    private static Change FateOf(TrackedFinding old, SiteView later, IReadOnlySet<string> comparableRules) =>
        !comparableRules.Contains(old.Finding.RuleId) ? Change.NotComparable
        : !later.WasTested(old) ? Change.NotTested
        : later.InDoubt.Contains(old.Fingerprint) ? Change.Remaining
        : Change.Fixed;
}
