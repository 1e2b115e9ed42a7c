using A11yAudit.Rules;

namespace A11yAudit.Storage.Rows;

/// <summary>One finding as a row, keyed by rule id with evidence as JSON: a new rule never changes the schema.</summary>
internal sealed class FindingRow
{
    public long Id { get; init; }
    public long SiteAuditId { get; set; }
    public SiteAuditRow? SiteAudit { get; init; }

    /// <summary>Null for findings of site rules.</summary>
    public long? PageId { get; init; }

    public PageRow? Page { get; init; }
    public required string RuleId { get; init; }
    public Outcome Outcome { get; init; }

    /// <summary>The same in every run of the same place; see <see cref="A11yAudit.Progress.Fingerprint"/>.</summary>
    public required string Fingerprint { get; init; }

    public required string Selector { get; init; }
    public required string Message { get; init; }

    /// <summary>JSON object of texts.</summary>
    public required string Evidence { get; init; }
}
