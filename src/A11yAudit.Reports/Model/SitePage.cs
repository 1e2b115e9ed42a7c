namespace A11yAudit.Reports.Model;

/// <summary>sites/&lt;id&gt;/index.html for a web team, as ready text and numbers.</summary>
/// <param name="IsReached">False when no page was tested: then nothing may read like "no faults".</param>
/// <param name="EndedEarly">Why the audit of this site is not finished, or null.</param>
internal sealed record SitePage(
    string Lang,
    string Title,
    Said Name,
    Said Portfolio,
    PageRef Address,
    Said? Owner,
    Said? Contact,
    StateMark State,
    string StateMeaning,
    string Days,
    bool IsReached,
    string? EndedEarly,
    IReadOnlyList<string> Dates,
    IReadOnlyList<LabelledText> Figures,
    CoverageText Coverage,
    SinceLast Since,
    IReadOnlyList<RuleSection> Fix,
    IReadOnlyList<RuleSection> Review,
    IReadOnlyList<RuleSection> Advice,
    Untested Untested,
    IReadOnlyList<TestedPage> Tested,
    IReadOnlyList<OutsideLine> Outside,
    string Known,
    string Footer);
