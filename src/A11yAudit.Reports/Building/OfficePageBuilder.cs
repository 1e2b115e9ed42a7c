using A11yAudit.Reports.Model;
using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit.Reports.Building;

/// <summary>Puts together the page for the office.</summary>
internal sealed class OfficePageBuilder(ReportFacts facts)
{
    private readonly Words _words = facts.Words;
    private readonly Texts _texts = facts.Texts;

    public OfficePage Build()
    {
        var states = StateRows();
        var (before, after) = Countdown.Caption(facts);
        var history = new HistoryRows(facts);
        var sites = new SiteRows(facts);
        return new OfficePage(
            _words.Tag,
            _words.Fill("office.title", facts.Now.Portfolio),
            _texts.Said(facts.Now.Portfolio),
            _texts.Said(facts.Now.Office),
            Sentence(states),
            before,
            Words.Number(Math.Abs(Countdown.DaysLeft(facts))),
            after,
            RunNote(),
            Dates(facts),
            states,
            new Attention(facts).Items(),
            sites.Rows(),
            sites.Totals(),
            BurnDownChart.Of(facts),
            history.Rows(),
            Versions(),
            Method(),
            Footer(facts));
    }

    public static IReadOnlyList<string> Dates(ReportFacts facts) =>
    [
        facts.Words.Fill("common.audited", facts.Texts.Time(facts.Now.StartedAt)),
        facts.Words.Fill("common.generated", facts.Texts.Time(facts.Input.GeneratedAt)),
    ];

    public static string Footer(ReportFacts facts) => facts.Words.Fill("common.footer", facts.Now.Versions.Program);

    private List<StateRow> StateRows() =>
    [
        .. from state in States.InOrder
           let sites = facts.Now.Sites.Where(s => facts.FiguresOf(s.Site.Id).State == state).ToList()
           where sites.Count > 0
           select new StateRow(
               States.Mark(state, _words),
               sites.Count,
               [.. sites.Select(s => _texts.Said(s.Site.Name))],
               _words.Meaning(state)),
    ];

    private string Sentence(List<StateRow> states) => _words.Fill(
        "office.sentence",
        Countdown.Sentence(facts),
        _words.Count("site", facts.Now.Sites.Count),
        states.Count == 0 ? _words["common.none"] : string.Join(_words["join.comma"], states.Select(s => _words.Fill("office.stateCount", s.Mark.Word, s.Count))));

    private string? RunNote() => facts.Now.State switch
    {
        RunState.Interrupted => _words["office.interrupted"],
        RunState.Running => _words["office.running"],
        _ => null,
    };

    private List<LabelledText> Versions()
    {
        var versions = facts.Now.Versions;
        return
        [
            new(_words["method.program"], "A11yAudit " + versions.Program),
            new(_words["method.rulePack"], versions.RulePack),
            new(_words["method.rules"], _words.Count("rule", facts.Now.Rules.Count)),
            new(_words["method.axe"], versions.Axe),
            new(_words["method.browser"], versions.Browser),
            new(_words["method.run"], facts.Now.Id),
        ];
    }

    private List<string> Method()
    {
        var clauses = facts.Now.Rules.SelectMany(r => r.Clauses).Distinct(StringComparer.Ordinal).Select(facts.Clause).OfType<(Standard, Clause Clause)>().ToList();
        var recalled = clauses.Count(c => c.Clause.Grade == EvidenceGrade.Recalled);
        return
        [
            _words["method.selfCheck"],
            _words["method.coverage"],
            _words["method.outcomes"],
            _words["method.progress"],
            recalled == 0
                ? _words.Fill("method.evidenceAll", _words.Count("clause", clauses.Count))
                : _words.Fill("method.evidence", _words.Count("clause", clauses.Count), _words.Count("clause", recalled)),
        ];
    }
}
