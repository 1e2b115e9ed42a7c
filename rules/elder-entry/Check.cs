using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using A11yAudit.Browser;
using A11yAudit.Inventory;
using A11yAudit.Rules;

namespace A11yAudit.RulePacks.ElderEntry;

/// <summary>Whether the home page offers a visible way into an elder version or barrier-free mode; what it is worth, other rules say.</summary>
public sealed class Check : SiteCheck<Check.Seen>
{
    public override string RuleId => "elder-entry";

    public override IReadOnlyList<Verdict> Judge(Site site, IReadOnlyList<SeenOn<Seen>> pages, JsonElement options)
    {
        ArgumentNullException.ThrowIfNull(pages);
        // An audit that began on an inner page has not seen the home page, and says nothing of it.
        if (pages.FirstOrDefault(p => p.IsStart && p.Type == Runs.PageType.Home) is not { } home)
        {
            return [];
        }

        var entries = home.Seen.Candidates.Where(c => IsEntry(c.Name, options)).ToList();
        var visible = entries.Where(e => e.Visible).ToList();
        if (visible.Count == 0)
        {
            return [Missing(home, entries, options)];
        }

        var best = visible.OrderByDescending(e => e.Keyboard).ThenBy(e => e.Top).First();
        var firstScreen = options.GetProperty("firstScreen").GetInt32();
        List<Verdict> verdicts = [On(home, best, Outcome.Passed, "passed", [])];
        if (!best.Keyboard)
        {
            verdicts.Add(On(home, best, Outcome.NeedsReview, "review", new() { ["name"] = best.Name }));
        }

        if (visible.All(e => e.Top >= firstScreen))
        {
            verdicts.Add(On(home, best, Outcome.Advice, "below", new() { ["name"] = best.Name, ["top"] = best.Top.ToString(CultureInfo.InvariantCulture) }));
        }

        return verdicts;
    }

    private static Verdict Missing(SeenOn<Seen> home, List<Candidate> hidden, JsonElement options)
    {
        if (hidden.Count > 0)
        {
            return On(home, hidden[0], Outcome.Failed, "hidden", new() { ["name"] = hidden[0].Name });
        }

        var signs = options.GetProperty("scripts").EnumerateArray().Select(s => s.GetString()!).ToList();
        var script = home.Seen.Scripts.FirstOrDefault(s => signs.Any(sign => s.Contains(sign, StringComparison.OrdinalIgnoreCase)));
        var root = home.Seen.Root with { PageUrl = home.Url };
        return script is null
            ? new Verdict(Outcome.Failed, root, "failed")
            : new Verdict(Outcome.Failed, root, "script-only", new Dictionary<string, string> { ["script"] = script[(script.LastIndexOf('/') + 1)..] });
    }

    // The whole name must be an entry's: 长者模式 is one, 长者食堂名单 and 无障碍设施改造通知 are not.
    private static bool IsEntry(string name, JsonElement options)
    {
        var letters = new string([.. name.Where(char.IsLetterOrDigit)]);
        var pattern = $"^({Any("lead")})*(({Any("alone")})|({Any("withTail")})({Any("tail")})+)({Any("tail")})*$";
        return Regex.IsMatch(letters, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

        string Any(string words) => string.Join('|', options.GetProperty(words).EnumerateArray().Select(w => Regex.Escape(w.GetString()!)));
    }

    private static Verdict On(SeenOn<Seen> home, Candidate entry, Outcome outcome, string message, Dictionary<string, string> evidence) =>
        new(outcome, entry.Place with { PageUrl = home.Url }, message, evidence);

    /// <summary>What observe.js sees of one page.</summary>
    public sealed record Seen(IReadOnlyList<Candidate> Candidates, IReadOnlyList<string> Scripts, Place Root);

    /// <summary>An operable thing whose name holds one of the words.</summary>
    /// <param name="Top">Distance from the top of the page in CSS pixels.</param>
    public sealed record Candidate(string Name, bool Visible, bool Keyboard, int Top, Place Place);
}
