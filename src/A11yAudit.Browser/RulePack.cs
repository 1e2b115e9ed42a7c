using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using A11yAudit.Rules;

namespace A11yAudit.Browser;

/// <summary>All rules of an assembly whose resources are the rule folders.</summary>
public sealed class RulePack
{
    private RulePack(string version, IReadOnlyList<Rule> rules, IReadOnlyList<Standard> standards, IReadOnlyList<string> sharedScripts)
    {
        Version = version;
        Rules = rules;
        Standards = standards;
        SharedScripts = sharedScripts;
    }

    /// <summary>Number from CHANGES.md, a plus sign, and eight hex digits over all rule hashes.</summary>
    public string Version { get; }

    /// <summary>Sorted by id.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    public IReadOnlyList<Standard> Standards { get; }

    /// <summary>Scripts of rules/_shared, sorted by name; they define what several checks need.</summary>
    public IReadOnlyList<string> SharedScripts { get; }

    public Rule? Find(string id) => Rules.FirstOrDefault(r => r.Info.Id == id || r.Info.Formerly.Contains(id));

    /// <summary>The pack with only some rules, for cases and benches.</summary>
    public RulePack Only(Func<Rule, bool> keep) => new(Version, [.. Rules.Where(keep)], Standards, SharedScripts);

    public static RulePack Load(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var names = assembly.GetManifestResourceNames().Where(n => n.StartsWith("rules/", StringComparison.Ordinal)).ToHashSet();
        var shared = names.Where(n => n.StartsWith("rules/_shared/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => Resources.Read(assembly, n)).ToList();
        var checks = assembly.GetTypes().Where(t => !t.IsAbstract && (t.IsSubclassOf(typeof(PageCheck)) || t.IsSubclassOf(typeof(SiteCheck)))).Select(Activator.CreateInstance).ToList();
        var rules = names.Where(n => n.EndsWith("/rule.json", StringComparison.Ordinal))
            .Select(n => new RuleFolder(assembly, n[..^"/rule.json".Length], names).Read(shared, checks!))
            .OrderBy(r => r.Info.Id, StringComparer.Ordinal)
            .ToList();
        var standards = JsonSerializer.Deserialize(Resources.Read(assembly, "rules/standards.json"), A11yJson.Default.StandardsFile)!;
        var number = Resources.Read(assembly, "rules/CHANGES.md").Split('\n').First(l => l.StartsWith("## ", StringComparison.Ordinal))[3..].Trim().Split(' ')[0];
        var hash = Hash(string.Join('\n', rules.Select(r => r.Info.Id + r.Info.Hash)))[..8];
        return new RulePack(string.Create(CultureInfo.InvariantCulture, $"{number}+{hash}"), rules, standards.Standards, shared);
    }

    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
