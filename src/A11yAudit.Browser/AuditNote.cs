namespace A11yAudit.Browser;

/// <summary>Where an audit stands, for whoever shows it.</summary>
/// <param name="Chosen">Pages chosen so far; grows while the crawl finds more.</param>
/// <param name="Page">Address just begun or finished.</param>
public sealed record AuditNote(string SiteId, int Done, int Chosen, string Page);
