using System.Text.RegularExpressions;

namespace A11yAudit.Progress;

/// <summary>
/// Finds the same place again in a later run, from the surest sign to the weakest: the same selector, the same markup without
/// generated names, the same path by position. Only within one rule and one page, and each place is used once.
/// </summary>
public static partial class PlaceMatch
{
    /// <summary>Fingerprints of the earlier and of the later places that belong together.</summary>
    public static (IReadOnlySet<string> Before, IReadOnlySet<string> Now) Pair(IEnumerable<TrackedFinding> before, IEnumerable<TrackedFinding> now)
    {
        var old = before.ToList();
        var found = now.ToList();
        var pairedOld = new HashSet<string>();
        var pairedNow = new HashSet<string>();
        foreach (var sign in new Func<TrackedFinding, string?>[] { f => f.Fingerprint, Markup, f => f.Finding.Place.Path })
        {
            var open = found.Where(f => !pairedNow.Contains(f.Fingerprint) && sign(f) is not null)
                .GroupBy(f => Key(f, sign), StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => new Queue<TrackedFinding>(g), StringComparer.Ordinal);
            foreach (var place in old.Where(f => !pairedOld.Contains(f.Fingerprint) && sign(f) is not null))
            {
                if (open.TryGetValue(Key(place, sign), out var queue) && queue.TryDequeue(out var same))
                {
                    pairedOld.Add(place.Fingerprint);
                    pairedNow.Add(same.Fingerprint);
                }
            }
        }

        return (pairedOld, pairedNow);
    }

    private static string Key(TrackedFinding finding, Func<TrackedFinding, string?> sign) =>
        string.Join('\n', [finding.Finding.RuleId, PagePath(finding.PageUrl), .. finding.Finding.Place.Frames, sign(finding)]);

    // Classes, ids, styles and data attributes are what build tools rename; text, targets and sources are what a person wrote.
    private static string Markup(TrackedFinding finding) => GeneratedAttribute().Replace(finding.Finding.Place.Snippet, string.Empty);

    private static string PagePath(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.PathAndQuery : url;

    [GeneratedRegex("\\s(class|id|style|data-[a-z0-9-]+|for|aria-labelledby|aria-describedby|aria-controls)(=\"[^\"]*\")?(?=[\\s/>])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GeneratedAttribute();
}
