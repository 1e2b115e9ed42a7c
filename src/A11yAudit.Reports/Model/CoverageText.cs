namespace A11yAudit.Reports.Model;

/// <summary>Coverage in words, with every gap named.</summary>
internal sealed record CoverageText(string Pages, string? Percent, IReadOnlyList<string> Gaps);
