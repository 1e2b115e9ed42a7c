using System.Reflection;
using System.Text.Json;
using A11yAudit.Rules;

namespace A11yAudit.Browser;

/// <summary>Reads one rule folder out of the pack's resources.</summary>
internal sealed class RuleFolder(Assembly assembly, string folder, IReadOnlySet<string> names)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    public Rule Read(IReadOnlyList<string> shared, IReadOnlyList<object> checks)
    {
        var json = JsonSerializer.Deserialize<RuleJson>(Text("rule.json")!, Strict)
            ?? throw new InvalidOperationException($"{folder}/rule.json is empty");
        var check = Text("check.js");
        var observe = Text("observe.js");
        var pageCheck = checks.OfType<PageCheck>().FirstOrDefault(c => c.RuleId == json.Id);
        var siteCheck = checks.OfType<SiteCheck>().FirstOrDefault(c => c.RuleId == json.Id);
        var info = new RuleInfo(
            json.Id, json.Kind, json.Since, json.Principle, json.Impact, json.OnFail, json.Groups, json.Clauses,
            RuleText.Parse(Text("zh-CN.md")!, $"{folder}/zh-CN.md"),
            RuleText.Parse(Text("en.md")!, $"{folder}/en.md"),
            HashOf(json, check, observe, shared))
        {
            Formerly = json.Formerly ?? [],
            Act = json.Act ?? [],
            Selector = json.Selector,
            Options = json.Options,
            MeasuresText = json.MeasuresText,
            OnCorePagesOnly = pageCheck?.OnCorePagesOnly ?? false,
        };
        return new Rule(info, check, observe) { PageCheck = pageCheck, SiteCheck = siteCheck };
    }

    private string HashOf(RuleJson json, string? check, string? observe, IReadOnlyList<string> shared) =>
        RulePack.Hash(string.Join('\0', [
            json.Kind.ToString(),
            json.OnFail.ToString(),
            json.Selector ?? string.Empty,
            json.Options?.GetRawText() ?? string.Empty,
            check ?? string.Empty,
            observe ?? string.Empty,
            Text("Check.cs") ?? string.Empty,
            json.Kind == RuleKind.Adopted ? WorldScript.BundledAxeVersion : string.Join('\0', shared),
        ]));

    private string? Text(string file) =>
        names.Contains($"{folder}/{file}") ? Resources.Read(assembly, $"{folder}/{file}").ReplaceLineEndings("\n") : null;
}
