using System.Text.Json;
using A11yAudit.Rules;

namespace A11yAudit.Browser;

/// <summary>Shape of rule.json; an unknown field is an error.</summary>
internal sealed record RuleJson(
    string Id,
    RuleKind Kind,
    string Since,
    IReadOnlyList<string>? Formerly,
    Principle Principle,
    Impact Impact,
    Outcome OnFail,
    IReadOnlyList<string> Groups,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<string>? Act,
    string? Selector,
    JsonElement? Options,
    bool MeasuresText);
