using A11yAudit.Runs;

namespace A11yAudit.Storage.Rows;

/// <summary>One run; its inventory is the site rows made with it.</summary>
internal sealed class RunRow
{
    public required string Id { get; init; }
    public required string PortfolioName { get; init; }
    public PortfolioRow? Portfolio { get; init; }
    public required string Office { get; set; }
    public DateOnly Deadline { get; set; }
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>Null while running, and for interrupted runs whose end nobody saw.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    public RunState State { get; set; }
    public required string ProgramVersion { get; init; }
    public required string RulePackVersion { get; init; }
    public required string AxeVersion { get; init; }
    public required string BrowserVersion { get; init; }
    public required string OptionsHash { get; init; }
    public required string RulePackKey { get; init; }
    public RulePackRow? RulePack { get; init; }
    public List<SiteAuditRow> Sites { get; } = [];
}
