using A11yAudit.Progress;
using Spectre.Console;

namespace A11yAudit.Cli.Audit;

/// <summary>The end of an audit on the terminal: one row a site, coverage beside every figure.</summary>
internal static class SummaryTable
{
    public static void Show(AuditSummary summary, Terminal terminal, bool gapAllowed)
    {
        if (gapAllowed && summary.Sites.Any(HasGap))
        {
            terminal.Headline(terminal.Pick("注意：有未检内容，按 --min-coverage 放行。", "Note: not everything was tested; let pass by --min-coverage."));
        }

        var table = new Table().Border(TableBorder.Simple);
        foreach (var head in terminal.Language == Language.En
            ? new[] { "Site", "State", "Failed", "Review", "Advice", "Pages tested", "Not tested", "Fixed", "New" }
            : ["网站", "状态", "未通过", "需复核", "建议", "已检页面", "未检", "已修复", "新增"])
        {
            table.AddColumn(new TableColumn(new Text(head)));
        }

        foreach (var site in summary.Sites)
        {
            var reached = site.PagesTested > 0;
            table.AddRow(
                Cell(site.Name),
                Cell(StateWords(site.State, terminal)),
                Cell(reached ? $"{site.Failed}" : "—"),
                Cell(reached ? $"{site.NeedsReview}" : "—"),
                Cell(reached ? $"{site.Advice}" : "—"),
                Cell($"{site.PagesTested}/{site.PagesMeant}"),
                Cell(GapWords(site, terminal)),
                Cell(site.Fixed is { } fixedPlaces ? $"{fixedPlaces}" : "—"),
                Cell(site.New is { } added ? $"{added}" : "—"));
        }

        lock (terminal.Console)
        {
            terminal.Console.Write(table);
        }
    }

    private static bool HasGap(SiteSummary site) => site.PagesTested < site.PagesMeant || site.FramesNotEntered > 0 || site.RulesNotTested > 0;

    private static string GapWords(SiteSummary site, Terminal terminal)
    {
        var parts = site.NotTestedByReason.Select(p => $"{p.Key} {p.Value}").ToList();
        if (site.FramesNotEntered > 0)
        {
            parts.Add(terminal.Pick($"框架 {site.FramesNotEntered}", $"frames {site.FramesNotEntered}"));
        }

        if (site.RulesNotTested > 0)
        {
            parts.Add(terminal.Pick($"规则 {site.RulesNotTested}", $"rules {site.RulesNotTested}"));
        }

        return parts.Count == 0 ? "0" : string.Join(", ", parts);
    }

    private static string StateWords(SiteState state, Terminal terminal) => state switch
    {
        SiteState.NotReached => terminal.Pick("未连通", "not reached"),
        SiteState.Started => terminal.Pick("已开始", "started"),
        SiteState.SelfCheckPassed => terminal.Pick("自查达标", "self-check passed"),
        SiteState.ReadyForAcceptance => terminal.Pick("可申请验收", "ready for acceptance"),
        SiteState.Accepted => terminal.Pick("已验收", "accepted"),
        _ => terminal.Pick("回退", "regressed"),
    };

    private static Text Cell(string text) => new(VisibleText.Of(text));
}
