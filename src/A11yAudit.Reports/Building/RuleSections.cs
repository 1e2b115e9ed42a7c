using A11yAudit.Reports.Model;
using A11yAudit.Reports.Rendering;
using A11yAudit.Rules;

namespace A11yAudit.Reports.Building;

/// <summary>Turns the findings of a site into one section a rule, the most harmful and most frequent first.</summary>
internal sealed class RuleSections(ReportFacts facts, Places places)
{
    /// <summary>Places shown at once; the others stand folded below them.</summary>
    public const int Shown = 20;

    private readonly Words _words = facts.Words;
    private readonly HashSet<string> _explained = [];

    /// <summary>Called once an outcome, in the order of the page: the first section of a rule explains it and owns its anchor.</summary>
    public IReadOnlyList<RuleSection> Of(Outcome outcome, IEnumerable<Seen> findings) =>
    [
        .. findings
            .Where(s => s.Finding.Outcome == outcome)
            .GroupBy(s => s.Finding.RuleId)
            .OrderByDescending(g => facts.Rule(g.Key)?.Impact)
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Section(outcome, g.Key, [.. g])),
    ];

    private RuleSection Section(Outcome outcome, string ruleId, List<Seen> findings)
    {
        var rule = facts.Rule(ruleId);
        var ruleWords = rule?.Words(_words.Language);
        var title = facts.RuleTitle(ruleId);
        var lines = places.Lines(findings, ruleWords, title);
        var isFirst = _explained.Add(ruleId);
        var pages = findings.Select(s => s.Url).Distinct(StringComparer.Ordinal).Count();
        var common = CommonMessage(lines);
        if (common.Count > 0)
        {
            lines = [.. lines.Select(l => l with { Message = [] })];
        }

        var rest = lines.Skip(Shown).ToList();
        var kind = outcome switch { Outcome.Failed => "failed", Outcome.NeedsReview => "review", _ => "advice" };
        var news = places.NewAmong(findings);
        return new RuleSection(
            isFirst ? ruleId : $"s-{kind}-{ruleId}",
            ruleId,
            title,
            rule is null ? _words["common.none"] : _words.Of(rule.Impact),
            _words.Join((rule?.Groups ?? []).Select(g => _words.OrSelf("group", g))),
            _words.Fill("rule.sizeValue", _words.Count("place", findings.Count), _words.Count("page", pages)),
            news == 0 ? null : _words.Fill("rule.news", _words.Count("place", news)),
            kind,
            isFirst ? null : ruleId,
            isFirst && ruleWords is not null ? RuleBody.Sections(ruleWords.Body) : [],
            isFirst && rule is not null ? [.. rule.Clauses.Select(Clause).OfType<ClauseLine>()] : [],
            _words[outcome switch { Outcome.Failed => "rule.places", Outcome.NeedsReview => "rule.reviewPlaces", _ => "rule.advicePlaces" }],
            common,
            [.. lines.Take(Shown)],
            rest,
            _words.Fill("rule.rest", _words.Count("place", rest.Sum(l => l.Pages.Count))));
    }

    /// <summary>Twenty times the same sentence hides what differs.</summary>
    private static IReadOnlyList<MessagePart> CommonMessage(IReadOnlyList<PlaceLine> lines) =>
        lines.Count > 1 && lines.All(l => l.Message.SequenceEqual(lines[0].Message)) ? lines[0].Message : [];

    private ClauseLine? Clause(string id)
    {
        if (facts.Clause(id) is not var (standard, clause))
        {
            return null;
        }

        var pending = clause.Grade == EvidenceGrade.Recalled;
        return new ClauseLine(
            string.IsNullOrEmpty(standard.Number) ? standard.Title.In(_words.Language) : standard.Number,
            clause.Number is { } number && !pending ? _words.Fill("rule.clauseNumber", number) : "",
            clause.Title.In(_words.Language),
            clause.Level is { } level ? _words.Fill("rule.level", level) : null,
            _words.Of(clause.Grade),
            pending,
            clause.Requirement.In(_words.Language));
    }
}
