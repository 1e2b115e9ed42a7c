using A11yAudit.Rules;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace A11yAudit.Browser;

/// <summary>Reads zh-CN.md and en.md: YAML front matter with title and messages, then the body.</summary>
internal static class RuleText
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    public static RuleWords Parse(string text, string file)
    {
        var parts = text.Split("---\n", 3);
        if (parts.Length != 3 || parts[0].Length != 0)
        {
            throw new InvalidOperationException($"{file}: front matter between two lines of --- is missing");
        }

        var front = Yaml.Deserialize<FrontMatter>(parts[1]);
        return new RuleWords(front.Title, front.Messages, parts[2].Trim());
    }

    /// <summary>The front matter of a rule's words.</summary>
    internal sealed class FrontMatter
    {
        public string Title { get; set; } = string.Empty;
        public Dictionary<string, string> Messages { get; set; } = [];
    }
}
