using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using A11yAudit.Inventory;
using A11yAudit.Progress;
using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit;

/// <summary>The one JSON context: every record that is saved, embedded or printed goes through it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false)]
[JsonSerializable(typeof(Run))]
[JsonSerializable(typeof(SiteAudit))]
[JsonSerializable(typeof(PageRecord))]
[JsonSerializable(typeof(Portfolio))]
[JsonSerializable(typeof(StandardsFile))]
[JsonSerializable(typeof(AuditSummary))]
[JsonSerializable(typeof(IReadOnlyList<RuleInfo>))]
[JsonSerializable(typeof(IReadOnlyList<Standard>))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
[JsonSerializable(typeof(IReadOnlyList<RuleTally>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(JsonElement))]
public sealed partial class A11yJson : JsonSerializerContext
{
    /// <summary>Compact, Chinese readable, angle brackets and ampersands escaped so that the text is safe inside a script element.</summary>
    public static A11yJson Compact { get; } = new(Written(indented: false));

    /// <summary>The same, indented for people.</summary>
    public static A11yJson Readable { get; } = new(Written(indented: true));

    // Not built from Default: static fields of the two halves of this class start in no promised order.
    private static JsonSerializerOptions Written(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        WriteIndented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };
}
