namespace A11yAudit.Rules;

/// <summary>How one rule fared on one page or site, counted by place; all zero and no reason means it did not apply.</summary>
/// <param name="Passed">1 when some place passed, 0 when none did: axe does not name them all.</param>
/// <param name="NotTested">Reason in words when the rule could not be judged, else null.</param>
public sealed record RuleTally(
    string RuleId,
    int Passed,
    int Failed,
    int NeedsReview,
    int Advice,
    string? NotTested = null)
{
    /// <summary>The one word for the whole page: the worst that was seen.</summary>
    public Outcome Outcome =>
        NotTested is not null ? Outcome.NotTested
        : Failed > 0 ? Outcome.Failed
        : NeedsReview > 0 ? Outcome.NeedsReview
        : Advice > 0 ? Outcome.Advice
        : Passed > 0 ? Outcome.Passed
        : Outcome.NotApplicable;
}
