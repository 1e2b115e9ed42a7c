namespace A11yAudit.Reports.Model;

/// <summary>A site that needs attention, with one sentence for each reason.</summary>
internal sealed record AttentionItem(Said Name, string? Href, IReadOnlyList<string> Sentences);
