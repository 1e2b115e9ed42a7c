namespace A11yAudit.Runs;

/// <summary>How a visit ended, with the particulars that make the reason plain to a person.</summary>
/// <param name="Http">HTTP status, null when no answer came.</param>
/// <param name="Detail">Raw particular (error name, target address), shown as text beside the reason; null when there is none.</param>
public sealed record VisitStatus(VisitKind Kind, int? Http = null, string? Detail = null)
{
    public static VisitStatus Audited(int? http) => new(VisitKind.Audited, http);

    /// <summary>True when the rules saw this page.</summary>
    public bool IsTested => Kind == VisitKind.Audited;

    /// <summary>Answers that are no pages to be judged (dead links, files, duplicates) stay outside the coverage, unless it is a start address.</summary>
    public bool IsOutsideCoverage(bool isStart) =>
        !isStart && Kind is (VisitKind.DeadLink or VisitKind.NotHtml or VisitKind.Duplicate);
}
