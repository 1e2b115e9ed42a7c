namespace A11yAudit.Runs;

/// <summary>A link as the crawl saw it: where it leads and what it is called.</summary>
public sealed record PageLink(string Url, string Text);
