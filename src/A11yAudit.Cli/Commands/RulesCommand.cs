using System.CommandLine;
using A11yAudit.Browser;
using A11yAudit.Cli.Audit;
using A11yAudit.Rules;
using Spectre.Console;

namespace A11yAudit.Cli.Commands;

/// <summary>`rules`: what is checked, on which evidence, and each rule's words.</summary>
internal static class RulesCommand
{
    public static Command Make(Option<bool> verbose)
    {
        var lang = CommonOptions.Lang();
        var listLang = CommonOptions.Lang();
        var bareLang = CommonOptions.Lang();
        var id = new Argument<string>("id") { Description = "规则编号 / rule id" };
        var list = new Command("list", "列出全部规则 / list all rules") { listLang };
        list.SetAction(parse => List(TerminalOf(parse.GetValue(listLang), parse.GetValue(verbose))));
        var show = new Command("show", "显示一条规则 / show one rule") { id, lang };
        show.SetAction(parse => Show(parse.GetValue(id)!, TerminalOf(parse.GetValue(lang), parse.GetValue(verbose))));
        var command = new Command("rules", "规则与依据 / rules and their sources") { list, show, bareLang };
        command.SetAction(parse => List(TerminalOf(parse.GetValue(bareLang), parse.GetValue(verbose))));
        return command;
    }

    private static Terminal TerminalOf(string? lang, bool verbose) => new(CommonOptions.LanguageOf(lang, Language.ZhCn), machineOutput: false, verbose);

    private static int List(Terminal terminal)
    {
        var pack = Workshop.BuiltInPack;
        terminal.Headline(terminal.Pick($"规则包 {pack.Version}，共 {pack.Rules.Count} 条规则", $"Rule pack {pack.Version}, {pack.Rules.Count} rules"));
        foreach (var group in pack.Rules.GroupBy(r => r.Info.Kind).OrderByDescending(g => g.Key))
        {
            terminal.Say(string.Empty);
            terminal.Headline(KindWords(group.Key, terminal));
            foreach (var rule in group)
            {
                terminal.Say($"  {rule.Info.Id,-36} {rule.Info.Words(terminal.Language).Title}");
            }
        }

        return ExitCode.Clean;
    }

    private static int Show(string id, Terminal terminal)
    {
        var pack = Workshop.BuiltInPack;
        var rule = pack.Find(id)?.Info ?? throw new WrongInputException(terminal.Pick(
            $"没有规则“{id}”。{Nearest(id, pack, "相近的有 ")}用 a11yaudit rules list 查看全部。",
            $"there is no rule '{id}'. {Nearest(id, pack, "Near ones: ")}See a11yaudit rules list."));
        var words = rule.Words(terminal.Language);
        terminal.Headline($"{rule.Id}  {words.Title}");
        terminal.Say($"{KindWords(rule.Kind, terminal)} · {rule.Impact} · since {rule.Since} · {string.Join(", ", rule.Groups)}");
        foreach (var (standard, clause) in pack.Standards.SelectMany(s => s.Clauses.Select(c => (s, c))).Where(p => rule.Clauses.Contains(p.c.Id)))
        {
            var number = clause.Number ?? terminal.Pick("依据待核", "source to be checked");
            terminal.Say($"  {standard.Number ?? standard.Title.In(terminal.Language)} {number} {clause.Title.In(terminal.Language)} [{GradeWords(clause.Grade, terminal)}]");
        }

        terminal.Say(string.Empty);
        foreach (var line in words.Body.Split('\n'))
        {
            terminal.Say(line);
        }

        return ExitCode.Clean;
    }

    private static string Nearest(string id, RulePack pack, string lead)
    {
        var near = pack.Rules.Select(r => r.Info.Id).Where(r => r.Contains(id, StringComparison.OrdinalIgnoreCase) || id.Split('-').Any(part => part.Length > 2 && r.Contains(part, StringComparison.OrdinalIgnoreCase))).Take(5).ToList();
        return near.Count == 0 ? string.Empty : $"{lead}{string.Join(", ", near)}. ";
    }

    private static string KindWords(RuleKind kind, Terminal terminal) => kind switch
    {
        RuleKind.Adopted => terminal.Pick("axe 规则（采用）", "adopted from axe"),
        RuleKind.Element => terminal.Pick("元素规则", "element rule"),
        RuleKind.Page => terminal.Pick("页面行为规则", "page rule"),
        _ => terminal.Pick("网站规则", "site rule"),
    };

    private static string GradeWords(EvidenceGrade grade, Terminal terminal) => grade switch
    {
        EvidenceGrade.VerifiedOriginal => terminal.Pick("已核对原文", "original read"),
        EvidenceGrade.VerifiedSecondary => terminal.Pick("据二手资料", "secondary source read"),
        _ => terminal.Pick("依据待核", "source to be checked"),
    };
}
