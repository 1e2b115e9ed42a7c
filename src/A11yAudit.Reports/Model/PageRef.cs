namespace A11yAudit.Reports.Model;

/// <summary>A page to point at: title, address, a link where the address is http(s), and edition or screen where it is not the usual one.</summary>
internal sealed record PageRef(Said Title, string Url, string? Href, string? Where);
