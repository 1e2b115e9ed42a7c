using System.Security.Cryptography;
using A11yAudit.Inventory;
using A11yAudit.Runs;

namespace A11yAudit.Storage.Rows;

/// <summary>Runs to rows and back.</summary>
internal static class RunRows
{
    public static RunRow New(RunStart start, string rulePackKey)
    {
        var row = new RunRow
        {
            Id = NewId(start.StartedAt),
            PortfolioName = start.Portfolio,
            Office = start.Office,
            Deadline = start.Deadline,
            StartedAt = start.StartedAt,
            State = RunState.Running,
            ProgramVersion = start.Versions.Program,
            RulePackVersion = start.Versions.RulePack,
            AxeVersion = start.Versions.Axe,
            BrowserVersion = start.Versions.Browser,
            OptionsHash = start.OptionsHash,
            RulePackKey = rulePackKey,
        };
        row.Sites.AddRange(start.Sites.Select(SiteAuditRows.New));
        return row;
    }

    public static RunVersions Versions(RunRow row) =>
        new(row.ProgramVersion, row.RulePackVersion, row.AxeVersion, row.BrowserVersion);

    /// <param name="row">With its rule pack.</param>
    public static Run Whole(RunRow row, IReadOnlyList<SiteAudit> sites) => new(
        row.Id,
        row.PortfolioName,
        row.Office,
        row.Deadline,
        row.StartedAt,
        row.State,
        Versions(row),
        row.OptionsHash,
        Packed.Read(row.RulePack!.Rules, A11yJson.Compact.IReadOnlyListRuleInfo),
        Packed.Read(row.RulePack.Standards, A11yJson.Compact.IReadOnlyListStandard),
        sites)
    {
        FinishedAt = row.FinishedAt,
    };

    /// <summary>yyyyMMdd-HHmmss-xxxx on a clock in China: sorts by time, and a person can say it on the phone.</summary>
    private static string NewId(DateTimeOffset startedAt) =>
        $"{ChinaTime.At(startedAt):yyyyMMdd-HHmmss}-{RandomNumberGenerator.GetHexString(4, lowercase: true)}";
}
