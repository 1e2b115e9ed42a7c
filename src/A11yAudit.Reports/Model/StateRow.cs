namespace A11yAudit.Reports.Model;

/// <summary>One line of the small table of states.</summary>
internal sealed record StateRow(StateMark Mark, int Count, IReadOnlyList<Said> Sites, string Meaning);
