using System.Globalization;
using System.Text;
using System.Text.Json;
using A11yAudit.Rules;
using Deque.AxeCore.Commons;

namespace A11yAudit.Browser;

/// <summary>The text that is registered once a page object and lives in our isolated world: axe, our helpers, the rule pack's checks and observers.</summary>
public sealed class WorldScript
{
    /// <summary>Name of the isolated world; the page's own scripts cannot reach it.</summary>
    public const string WorldName = "a11yaudit";

    private WorldScript(string source, string axeVersion, IReadOnlyList<string> observers, IReadOnlyList<string> axeRules)
    {
        Source = source;
        AxeVersion = axeVersion;
        Observers = observers;
        AxeRules = axeRules;
    }

    public string Source { get; }
    public string AxeVersion { get; }

    /// <summary>Ids of the rules whose observe.js runs on every page.</summary>
    public IReadOnlyList<string> Observers { get; }

    /// <summary>Ids axe runs: the adopted rules and our element rules.</summary>
    public IReadOnlyList<string> AxeRules { get; }

    /// <summary>The version in the header of the bundled axe source.</summary>
    public static string BundledAxeVersion { get; } = VersionOf(AxeSource);

    private static string AxeSource => new BundledAxeScriptProvider().GetScript();

    public static WorldScript Build(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var text = new StringBuilder();
        text.Append('{').Append(AxeSource).Append(";}\n").Append(Resources.Read("world.js"));
        foreach (var shared in pack.SharedScripts)
        {
            text.Append("\n{").Append(shared).Append("\n}");
        }

        AppendElementRules(text, pack);
        foreach (var rule in pack.Rules.Where(r => r.ObserveJs is not null))
        {
            text.Append(CultureInfo.InvariantCulture, $"\na11yAudit.observers[{Quote(rule.Info.Id)}] = {rule.ObserveJs!.Trim().TrimEnd(';')};");
        }

        var axeRules = pack.Rules.Where(r => r.Info.Kind is RuleKind.Adopted or RuleKind.Element).Select(r => r.Info.Id).ToList();
        var observers = pack.Rules.Where(r => r.ObserveJs is not null && r.Info.Kind == RuleKind.Site).Select(r => r.Info.Id).ToList();
        return new WorldScript(text.ToString(), BundledAxeVersion, observers, axeRules);
    }

    private static void AppendElementRules(StringBuilder text, RulePack pack)
    {
        text.Append("\n{ const rules = [];");
        foreach (var rule in pack.Rules.Where(r => r.Info.Kind == RuleKind.Element))
        {
            var (id, selector, options) = (Quote(rule.Info.Id), Quote(rule.Info.Selector ?? "*"), rule.Info.Options?.GetRawText() ?? "{}");
            text.Append(CultureInfo.InvariantCulture, $"\nrules.push(a11yAudit.elementRule({{ id: {id}, selector: {selector}, options: {options}, evaluate: {rule.CheckJs!.Trim().TrimEnd(';')} }}));");
        }

        text.Append("\naxe.configure({ checks: rules.map((r) => r.check), rules: rules.map((r) => r.rule) }); }");
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text);

    private static string VersionOf(string source)
    {
        var at = source.IndexOf("axe v", StringComparison.Ordinal) + 5;
        var end = source.IndexOfAny([' ', '\n', '\r', '*'], at);
        return source[at..end];
    }
}
