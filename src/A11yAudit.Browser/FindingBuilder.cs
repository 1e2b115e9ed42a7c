using System.Globalization;
using System.Text.Json;
using A11yAudit.Inventory;
using A11yAudit.Rules;

namespace A11yAudit.Browser;

/// <summary>Turns what axe and the checks answered into findings and tallies; pure.</summary>
internal sealed class FindingBuilder(IReadOnlyDictionary<string, RuleInfo> rules, RuleProfile profile)
{
    /// <summary>Findings and one tally a rule of an axe pass; a rule axe did not answer for is not tested.</summary>
    public (IReadOnlyList<Finding> Findings, IReadOnlyList<RuleTally> Tallies) FromAxe(AxeReport report, IEnumerable<string> asked)
    {
        var findings = new List<Finding>();
        var errors = report.Incomplete.Where(r => r.Error is not null).ToDictionary(r => r.Id, r => r.Error!);
        foreach (var rule in report.Violations)
        {
            findings.AddRange(rule.Nodes.Select(n => OfNode(rules[rule.Id], n, review: false)));
        }

        foreach (var rule in report.Incomplete.Where(r => r.Error is null))
        {
            findings.AddRange(rule.Nodes.Select(n => OfNode(rules[rule.Id], n, review: true)));
        }

        var passes = report.Passes.Where(p => p.Count > 0).Select(p => p.Id).ToHashSet();
        var answered = passes.Concat(report.Inapplicable).Concat(report.Violations.Select(v => v.Id)).Concat(report.Incomplete.Select(v => v.Id)).Concat(report.Passes.Select(p => p.Id)).ToHashSet();
        var tallies = asked.Select(id => errors.TryGetValue(id, out var error) ? NotTested(id, error)
            : !answered.Contains(id) ? NotTested(id, "axe gave no answer for this rule")
            : Tally(id, findings.Where(f => f.RuleId == id), passes.Contains(id) ? 1 : 0));
        return (Tidy(findings), [.. tallies]);
    }

    /// <summary>Findings and the tally of a page or site check's verdicts.</summary>
    public (IReadOnlyList<Finding> Findings, RuleTally Tally) FromVerdicts(string ruleId, IReadOnlyList<Verdict> verdicts)
    {
        var findings = verdicts.Where(v => v.Outcome is Outcome.Failed or Outcome.NeedsReview or Outcome.Advice)
            .Select(v => new Finding(ruleId, Graded(v.Outcome), v.Place, v.Message, Sorted(v.Evidence ?? new Dictionary<string, string>())))
            .ToList();
        return (Tidy(findings), Tally(ruleId, findings, verdicts.Any(v => v.Outcome == Outcome.Passed) ? 1 : 0));
    }

    public static RuleTally NotTested(string ruleId, string reason) => new(ruleId, 0, 0, 0, 0, reason);

    private Finding OfNode(RuleInfo rule, AxeReport.Node node, bool review)
    {
        var data = node.Checks.Select(c => c.Data).FirstOrDefault(d => d is { ValueKind: JsonValueKind.Object });
        var evidence = data is null ? [] : Primitives(data.Value);
        var outcome = review ? Outcome.NeedsReview
            : evidence.GetValueOrDefault("as") == "advice" ? Outcome.Advice
            : rule.OnFail;
        var message = rule.Kind == RuleKind.Element ? evidence.GetValueOrDefault("message") ?? "failed" : AxeMessage(rule, evidence, review);
        evidence.Remove("as");
        evidence.Remove("message");
        evidence.Remove("messageKey");
        return new Finding(rule.Id, Graded(outcome), PlaceOf(node), message, evidence);
    }

    private static string AxeMessage(RuleInfo rule, SortedDictionary<string, string> evidence, bool review)
    {
        if (!review)
        {
            return "failed";
        }

        var particular = $"review-{evidence.GetValueOrDefault("messageKey")}";
        return rule.Zh.Messages.ContainsKey(particular) ? particular : "review";
    }

    private static Place PlaceOf(AxeReport.Node node) =>
        new(node.Target[^1], node.Html) { Frames = [.. node.Target.Take(node.Target.Count - 1)], Path = node.Path.Count == 0 ? null : node.Path[^1] };

    private Outcome Graded(Outcome outcome) =>
        outcome == Outcome.Advice && profile == RuleProfile.Strict ? Outcome.Failed : outcome;

    private static RuleTally Tally(string id, IEnumerable<Finding> findings, int passed)
    {
        var all = findings.ToList();
        return new RuleTally(
            id,
            passed,
            all.Count(f => f.Outcome == Outcome.Failed),
            all.Count(f => f.Outcome == Outcome.NeedsReview),
            all.Count(f => f.Outcome == Outcome.Advice));
    }

    // The same order whatever the timing was, so that two runs over the same page are equal to the byte.
    private static List<Finding> Tidy(IEnumerable<Finding> findings) =>
        [.. findings.OrderBy(f => f.RuleId, StringComparer.Ordinal)
            .ThenBy(f => string.Join('\n', f.Place.Frames), StringComparer.Ordinal)
            .ThenBy(f => f.Place.Selector, StringComparer.Ordinal)
            .ThenBy(f => f.Outcome)];

    private static SortedDictionary<string, string> Primitives(JsonElement data)
    {
        var evidence = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in data.EnumerateObject())
        {
            var text = property.Value.ValueKind switch
            {
                JsonValueKind.String => property.Value.GetString()!,
                JsonValueKind.Number => property.Value.GetDouble().ToString("0.##", CultureInfo.InvariantCulture),
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                _ => null,
            };
            if (text is not null)
            {
                evidence[property.Name] = text.Length > 300 ? text[..300] : text;
            }
        }

        return evidence;
    }

    private static SortedDictionary<string, string> Sorted(IReadOnlyDictionary<string, string> evidence) =>
        new(evidence.ToDictionary(), StringComparer.Ordinal);
}
