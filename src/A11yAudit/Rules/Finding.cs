namespace A11yAudit.Rules;

/// <summary>What one rule said of one place: the unit that is stored, compared and shown.</summary>
/// <param name="Message">Key into the rule's messages.</param>
/// <param name="Evidence">Values for the message's ${names}, as text; sorted by name.</param>
public sealed record Finding(
    string RuleId,
    Outcome Outcome,
    Place Place,
    string Message,
    IReadOnlyDictionary<string, string> Evidence)
{
    /// <summary>File name of the element picture in the run's crops, null when none was taken.</summary>
    public string? Crop { get; init; }
}
