using A11yAudit.Rules;

namespace A11yAudit.Browser;

/// <summary>What a page or site check says of one place.</summary>
/// <param name="Message">Key into the rule's messages.</param>
public sealed record Verdict(Outcome Outcome, Place Place, string Message, IReadOnlyDictionary<string, string>? Evidence = null);
