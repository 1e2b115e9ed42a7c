using System.Globalization;
using System.Text.Json;
using A11yAudit.Progress;
using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit.Cli.Demo;

/// <summary>What the demo must find, as lines a person can read and git can compare; the demo fails when it finds anything else.</summary>
internal static class DemoExpectation
{
    /// <summary>One line a site and stage, one a failed rule of it, one for what changed since the stage before.</summary>
    public static IReadOnlyList<string> Lines(int stage, Run run, Run? before)
    {
        var lines = new List<string>();
        var progress = before is null ? [] : RunComparison.Compare(before, run);
        foreach (var site in run.Sites)
        {
            var coverage = Coverage.Of(site);
            var reasons = string.Join(' ', coverage.NotTestedByReason.OrderBy(r => r.Key).Select(r => $"{JsonNamingPolicy.KebabCaseLower.ConvertName(r.Key.ToString())}={r.Value}"));
            lines.Add(Line(stage, site.Site.Id, $"pages {coverage.Tested}/{coverage.Meant} {reasons}"));
            var failed = site.Pages.SelectMany(p => p.Findings).Concat(site.SiteFindings).Where(f => f.Outcome == Outcome.Failed);
            lines.AddRange(failed.GroupBy(f => f.RuleId, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Line(stage, site.Site.Id, $"failed {g.Key} {g.Count()}")));
            if (progress.FirstOrDefault(p => p.SiteId == site.Site.Id) is { } change)
            {
                lines.Add(Line(stage, site.Site.Id, $"fixed {change.Fixed} new {change.New} remaining {change.Remaining} not-comparable {change.NotComparable} not-tested {change.NotTested}"));
            }
        }

        return lines;
    }

    /// <summary>Lines found and not expected, and the reverse, each with its sign; empty when all is as it should be.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<string> expected, IReadOnlyList<string> found) =>
        [.. expected.Except(found).Select(l => "- " + l), .. found.Except(expected).Select(l => "+ " + l)];

    private static string Line(int stage, string site, string text) => string.Create(CultureInfo.InvariantCulture, $"stage {stage} {site} {text}").TrimEnd();
}
