using A11yAudit.Progress;
using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit.Reports.Building;

/// <summary>What every page of one report needs, looked up and compared once.</summary>
internal sealed class ReportFacts
{
    private readonly Dictionary<string, SiteFigures> _figures;
    private readonly Dictionary<string, SiteProgress> _progress;
    private readonly Dictionary<string, RuleInfo> _rules;
    private readonly Dictionary<string, (Standard Standard, Clause Clause)> _clauses;

    public ReportFacts(ReportInput input)
    {
        Input = input;
        Words = Words.In(input.Language);
        Texts = new Texts(Words);
        var stored = input.History.LastOrDefault(h => h.RunId == input.Now.Id)?.Sites.ToDictionary(s => s.SiteId) ?? [];
        var earlier = input.History.Where(h => h.State == RunState.Complete && h.RunId != input.Now.Id).ToList();
        _figures = input.Now.Sites.ToDictionary(
            s => s.Site.Id,
            s => stored.GetValueOrDefault(s.Site.Id) ?? SiteFigures.Of(s, HasPassed(earlier, s.Site.Id)));
        _progress = input.Before is null ? [] : RunComparison.Compare(input.Before, input.Now).ToDictionary(p => p.SiteId);
        _rules = input.Now.Rules.ToDictionary(r => r.Id);
        _clauses = input.Now.Standards.SelectMany(s => s.Clauses.Select(c => (Standard: s, Clause: c))).ToDictionary(p => p.Clause.Id);
    }

    public ReportInput Input { get; }
    public Words Words { get; }
    public Texts Texts { get; }
    public Run Now => Input.Now;

    public SiteFigures FiguresOf(string siteId) => _figures[siteId];

    /// <summary>Null when there is no earlier complete run, or it did not hold the site.</summary>
    public SiteProgress? ProgressOf(string siteId) => _progress.GetValueOrDefault(siteId);

    /// <summary>A comparison with a run in which nothing of the site was tested says nothing; that must not read like "no faults".</summary>
    public string? WhyNotCompared(string siteId) =>
        FiguresOf(siteId).Coverage.Tested == 0 ? Words["since.notReached"]
        : Input.Before?.Sites.FirstOrDefault(s => s.Site.Id == siteId) is { } before && !before.Pages.Any(p => p.Status.IsTested) ? Words["since.notReachedBefore"]
        : null;

    /// <summary>Null for a rule the run does not describe.</summary>
    public RuleInfo? Rule(string ruleId) => _rules.GetValueOrDefault(ruleId);

    public string RuleTitle(string ruleId) =>
        Rule(ruleId)?.Words(Words.Language).Title ?? Words.Fill("rule.noWords", ruleId);

    public (Standard Standard, Clause Clause)? Clause(string clauseId) =>
        _clauses.TryGetValue(clauseId, out var found) ? found : null;

    private static bool HasPassed(IEnumerable<RunSummary> earlier, string siteId) => earlier
        .SelectMany(h => h.Sites)
        .Any(s => s.SiteId == siteId && s.State is SiteState.SelfCheckPassed or SiteState.ReadyForAcceptance or SiteState.Accepted);
}
