using A11yAudit.Progress;
using A11yAudit.Reports.Model;

namespace A11yAudit.Reports.Building;

/// <summary>Tells a web team what changed since the last complete run, and thanks it for what it fixed.</summary>
internal static class SinceLastBuilder
{
    public static SinceLast Of(ReportFacts facts, string siteId, int failedNow)
    {
        var words = facts.Words;
        if (facts.Input.Before is not { } before)
        {
            return new SinceLast(words["since.first"], null, [], [], []);
        }

        if (facts.ProgressOf(siteId) is not { } progress)
        {
            return new SinceLast(words["since.notBefore"], null, [], [], []);
        }

        var why = facts.WhyNotCompared(siteId);
        if (why is not null && progress.Items.Count == 0)
        {
            return new SinceLast(why + words["join.stop"], null, [], [], []);
        }

        return new SinceLast(
            words.Fill("site.sinceDate", facts.Texts.Day(before.StartedAt)) + (why is null ? "" : words["join.sentence"] + why + words["join.stop"]),
            Praise(progress, words),
            [.. Enum.GetValues<Change>().Select(c => new ChangeRow(
                words.Of(c),
                Words.Number(progress.Items.Count(i => i.Change == c)),
                words.Meaning(c)))],
            [.. progress.Items.Where(i => i.Change == Change.Fixed)
                .GroupBy(i => i.Finding.RuleId)
                .OrderByDescending(g => g.Count())
                .Select(g => new LabelledText(facts.RuleTitle(g.Key), words.Count("place", g.Count())))],
            [.. Notes(progress, failedNow, words)]);
    }

    private static string? Praise(SiteProgress progress, Words words) => progress switch
    {
        { Fixed: 0 } => null,
        { Remaining: 0, NotComparable: 0, NotTested: 0 } => words.Fill("site.praiseAll", words.Count("place", progress.Fixed)),
        _ => words.Fill("site.praise", words.Count("place", progress.Fixed)),
    };

    private static IEnumerable<string> Notes(SiteProgress progress, int failedNow, Words words)
    {
        var onNewPages = progress.Items.Count(i => i.OnNewPage);
        if (onNewPages > 0)
        {
            yield return words.Fill("site.onNewPages", words.Count("place", onNewPages));
        }

        if (progress.New + progress.Remaining + progress.NotComparable < failedNow)
        {
            yield return words["site.mismatch"];
        }
    }
}
