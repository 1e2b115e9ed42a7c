using A11yAudit.Inventory;
using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit.Storage;

/// <summary>All that decides whether an unfinished run may go on, and all a new one begins with.</summary>
/// <param name="Deadline">Already resolved by <see cref="RunStore.FixDeadlineAsync"/>.</param>
/// <param name="OptionsHash">Hash over inventory and options that decide what is visited.</param>
public sealed record RunStart(
    string Portfolio,
    string Office,
    DateOnly Deadline,
    DateTimeOffset StartedAt,
    RunVersions Versions,
    string OptionsHash,
    IReadOnlyList<RuleInfo> Rules,
    IReadOnlyList<Standard> Standards,
    IReadOnlyList<Site> Sites);
