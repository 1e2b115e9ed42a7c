namespace A11yAudit.Reports.Model;

/// <summary>One site in the table of all sites; figures are "—" where nothing was tested.</summary>
internal sealed record SiteRow(
    Said Name,
    string Href,
    StateMark State,
    string Failed,
    string? Rules,
    string Review,
    string Advice,
    CoverageText Coverage,
    IReadOnlyList<string> Since,
    Said? Owner);
