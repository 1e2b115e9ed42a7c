using System.Text.Json.Serialization;

namespace A11yAudit.Rules;

/// <summary>How well a clause is known; what is only recalled is shown as 依据待核.</summary>
[JsonConverter(typeof(EvidenceGradeConverter))]
public enum EvidenceGrade
{
    /// <summary>V-a: the original text or a verbatim quotation was read.</summary>
    VerifiedOriginal,

    /// <summary>V-b: a secondary paraphrase was read.</summary>
    VerifiedSecondary,

    /// <summary>RECALLED: general knowledge, not confirmed in a source; carries no clause number.</summary>
    Recalled,
}
