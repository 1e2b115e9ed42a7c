using System.Text.Json;

namespace A11yAudit.Rules;

/// <summary>Everything a run, a report or a comparison must know of a rule, kept with the run so that it can be drawn years later.</summary>
/// <param name="Id">Folder name, row key, anchor and test name at once.</param>
/// <param name="OnFail">What a negative answer counts as: failed, or advice / needs-review where no source makes it a requirement.</param>
/// <param name="Groups">Whom it hurts: blind, low-vision, colour, hearing, motor, cognitive, motion.</param>
/// <param name="Clauses">Ids of clauses in standards.json.</param>
/// <param name="Hash">SHA-256 (first 16 hex digits) over what decides the verdict: check, selector, options and outcome; two runs compare a rule only when it is equal.</param>
public sealed record RuleInfo(
    string Id,
    RuleKind Kind,
    string Since,
    Principle Principle,
    Impact Impact,
    Outcome OnFail,
    IReadOnlyList<string> Groups,
    IReadOnlyList<string> Clauses,
    RuleWords Zh,
    RuleWords En,
    string Hash)
{
    public IReadOnlyList<string> Formerly { get; init; } = [];
    public IReadOnlyList<string> Act { get; init; } = [];
    public string? Selector { get; init; }
    public JsonElement? Options { get; init; }

    /// <summary>True for rules that watch a page over time; they run on core pages only.</summary>
    public bool OnCorePagesOnly { get; init; }

    /// <summary>True for rules that measure or photograph text; not tested where no Chinese font is installed.</summary>
    public bool MeasuresText { get; init; }

    public RuleWords Words(Language language) => language == Language.En ? En : Zh;
}
