namespace A11yAudit.Rules;

/// <summary>A document whose clauses rules refer to.</summary>
/// <param name="Number">Its public number, e.g. GB/T 37668-2019; null where it was only recalled.</param>
/// <param name="ClauseCount">How many clauses the document has, null where unknown; the denominator of the matrix.</param>
public sealed record Standard(
    string Id,
    string? Number,
    LocalText Title,
    EvidenceGrade Grade,
    string Source,
    int? ClauseCount,
    IReadOnlyList<Clause> Clauses)
{
    public LocalText? Status { get; init; }
    public string? Issued { get; init; }
    public string? InForce { get; init; }
}
