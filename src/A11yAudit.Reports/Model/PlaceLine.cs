namespace A11yAudit.Reports.Model;

/// <summary>One place to mend, or the same place on many pages told once.</summary>
/// <param name="PagesLabel">Set when the place is on several pages; Pages then lists them all.</param>
internal sealed record PlaceLine(
    string Heading,
    IReadOnlyList<MessagePart> Message,
    Said Selector,
    Said? Snippet,
    IReadOnlyList<string> Frames,
    Crop? Crop,
    IReadOnlyList<PageRef> Pages,
    string? PagesLabel,
    string? News,
    string? Conclusion);
