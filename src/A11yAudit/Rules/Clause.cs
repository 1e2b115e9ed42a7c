namespace A11yAudit.Rules;

/// <summary>One requirement of a standard, with how well we know it.</summary>
/// <param name="Id">Standard id, a slash, then the number or a slug of ours where no number was seen.</param>
/// <param name="Number">Clause number as the source prints it; null when none was seen. Never invented.</param>
/// <param name="Level">Level in that standard's own terms (1, 2, 3 or A, AA, AAA), or null.</param>
/// <param name="Source">Key of the source that was read.</param>
public sealed record Clause(
    string Id,
    string? Number,
    LocalText Title,
    LocalText Requirement,
    string? Level,
    EvidenceGrade Grade,
    string Source)
{
    public IReadOnlyList<string> Wcag { get; init; } = [];
    public string? Testability { get; init; }
    public Principle? Principle { get; init; }
}
