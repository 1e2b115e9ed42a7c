namespace A11yAudit.Reports.Model;

/// <summary>One rule on one site: what it asks, whom a fault hurts, how to mend it, and every place.</summary>
/// <param name="Anchor">Id of the section: the rule id where the rule first appears.</param>
/// <param name="Kind">failed, review or advice.</param>
/// <param name="ExplainedAt">Anchor of the earlier section of the same rule that already explains it, or null.</param>
/// <param name="Message">Said once where it is the same for every place, else empty.</param>
/// <param name="Rest">Places after the first twenty; folded away, never dropped.</param>
internal sealed record RuleSection(
    string Anchor,
    string Id,
    string Title,
    string Impact,
    string Groups,
    string Size,
    string? News,
    string Kind,
    string? ExplainedAt,
    IReadOnlyList<BodySection> Body,
    IReadOnlyList<ClauseLine> Clauses,
    string PlacesTitle,
    IReadOnlyList<MessagePart> Message,
    IReadOnlyList<PlaceLine> First,
    IReadOnlyList<PlaceLine> Rest,
    string RestLabel);
