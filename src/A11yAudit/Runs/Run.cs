using A11yAudit.Inventory;
using A11yAudit.Rules;

namespace A11yAudit.Runs;

/// <summary>One audit of a portfolio at one time, complete in itself: sites, findings, and the rules they were judged with.</summary>
/// <param name="Deadline">The day fixed for the portfolio, already resolved.</param>
/// <param name="OptionsHash">Hash over inventory and options that decide what is visited; only an equal one is continued.</param>
public sealed record Run(
    string Id,
    string Portfolio,
    string Office,
    DateOnly Deadline,
    DateTimeOffset StartedAt,
    RunState State,
    RunVersions Versions,
    string OptionsHash,
    IReadOnlyList<RuleInfo> Rules,
    IReadOnlyList<Standard> Standards,
    IReadOnlyList<SiteAudit> Sites)
{
    public DateTimeOffset? FinishedAt { get; init; }
}
