using System.Text.Json;
using A11yAudit.Inventory;

namespace A11yAudit.Cli.Inventory;

/// <summary>Every field of an inventory file with its limits: what the reader obeys and the schema for editors repeats.</summary>
internal static class InventoryFields
{
    public const int LongestText = 200;
    public const int LongestId = 64;
    public const int LongestUrl = 2000;
    public const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    public static readonly IReadOnlyList<string> Portfolio = ["name", "office", "deadline", "language", "contact", "sites"];
    public static readonly IReadOnlyList<string> PortfolioRequired = ["name", "office", "sites"];

    public static readonly IReadOnlyList<string> Site =
        ["id", "name", "url", "urls", "owner", "kind", "contact", "tags", "budget", "allowed-hosts", "robots", "profile", "elder"];

    public static readonly IReadOnlyList<string> SiteRequired = ["id", "name"];

    public static readonly IReadOnlyList<string> Budget = ["pages", "concurrency", "delay-ms"];

    public static readonly NumberRange Pages = new(1, 5000);
    public static readonly NumberRange Concurrency = new(1, 8);
    public static readonly NumberRange DelayMs = new(0, 60000);

    public static readonly IReadOnlyList<string> Languages = [LanguageConverter.Tag(Language.ZhCn), LanguageConverter.Tag(Language.En)];
    public static readonly IReadOnlyList<string> Kinds = Words<SiteKind>();
    public static readonly IReadOnlyList<string> RobotsPolicies = Words<RobotsPolicy>();
    public static readonly IReadOnlyList<string> Profiles = Words<RuleProfile>();

    /// <summary>Names Windows keeps for devices; an id is also a folder of the report.</summary>
    public static readonly IReadOnlyList<string> ReservedIds =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })];

    /// <summary>Enum values in the words of the files, in the order of the enum.</summary>
    private static List<string> Words<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];
}
