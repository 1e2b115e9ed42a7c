namespace A11yAudit.Reports.Model;

/// <summary>A rule that could not be judged, for one reason, on some pages or on the whole site.</summary>
internal sealed record RuleGap(string Title, string Id, Said Reason, string Extent, IReadOnlyList<PageRef> Pages);
