namespace A11yAudit.Rules;

/// <summary>A rule's words in one language: title, messages with ${evidence}, and the Markdown body with why, how, wrong and right.</summary>
public sealed record RuleWords(string Title, IReadOnlyDictionary<string, string> Messages, string Body);
