namespace A11yAudit.Reports.Model;

/// <summary>The last line of the table of all sites.</summary>
internal sealed record TotalsRow(string Sites, string Failed, string Review, string Advice, CoverageText Coverage, IReadOnlyList<string> Since);
