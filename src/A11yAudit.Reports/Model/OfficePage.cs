namespace A11yAudit.Reports.Model;

/// <summary>index.html for the office, as ready text and numbers.</summary>
/// <param name="RunNote">Said first when the run is not complete.</param>
internal sealed record OfficePage(
    string Lang,
    string Title,
    Said Portfolio,
    Said Office,
    string Sentence,
    string DaysBefore,
    string DaysNumber,
    string DaysAfter,
    string? RunNote,
    IReadOnlyList<string> Dates,
    IReadOnlyList<StateRow> States,
    IReadOnlyList<AttentionItem> Attention,
    IReadOnlyList<SiteRow> Sites,
    TotalsRow Totals,
    BurnDown? Chart,
    IReadOnlyList<HistoryRow> History,
    IReadOnlyList<LabelledText> Versions,
    IReadOnlyList<string> Method,
    string Footer);
