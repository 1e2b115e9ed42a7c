using A11yAudit.Inventory;

namespace A11yAudit.Cli.Inventory;

/// <summary>Reads one site of an inventory file.</summary>
internal sealed class SiteReader(FieldReader fields)
{
    /// <summary>The site; worthless when a mistake was told, since stand-ins fill the gaps.</summary>
    public Site Read()
    {
        fields.CheckNames();
        var id = fields.Text("id", Expected.Id, IsId, required: true);
        var name = fields.Text("name", required: true);
        var urls = Urls();
        return new Site(id ?? string.Empty, name ?? string.Empty, urls, fields.Text("owner"), (SiteKind)fields.Choice("kind", InventoryFields.Kinds), fields.Text("contact"))
        {
            Tags = Plain(fields.Texts("tags", Expected.Text, FieldReader.IsText)),
            Budget = Budget(),
            AllowedHosts = Plain(fields.Texts("allowed-hosts", Expected.Host, WebAddress.IsHost)),
            Robots = (RobotsPolicy)fields.Choice("robots", InventoryFields.RobotsPolicies),
            Profile = (RuleProfile)fields.Choice("profile", InventoryFields.Profiles),
            ElderHint = fields.Text("elder", Expected.Elder, IsElderHint),
        };
    }

    /// <summary>What <see cref="InventoryFields.IdPattern"/> says, and no reserved name.</summary>
    public static bool IsId(string text) =>
        text.Length is > 0 and <= InventoryFields.LongestId &&
        text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') &&
        !text.StartsWith('-') && !text.EndsWith('-') && !text.Contains("--", StringComparison.Ordinal) &&
        !InventoryFields.ReservedIds.Contains(text);

    private IReadOnlyList<string> Urls()
    {
        if (fields.Has("url") && fields.Has("urls"))
        {
            fields.Wrong("urls", InventorySentences.UrlAndUrls);
        }

        if (!fields.Has("url") && !fields.Has("urls"))
        {
            fields.Missing("url", Expected.Url);
        }

        var one = fields.Text("url", Expected.Url, IsUrl);
        var many = fields.Texts("urls", Expected.Url, IsUrl);
        return one is null ? Plain(many) : [one];
    }

    private CrawlBudget Budget()
    {
        var standard = new CrawlBudget();
        if (fields.Group("budget", InventoryFields.Budget) is not { } budget)
        {
            return standard;
        }

        budget.CheckNames();
        return new CrawlBudget(
            budget.Number("pages", InventoryFields.Pages, standard.Pages),
            budget.Number("concurrency", InventoryFields.Concurrency, standard.Concurrency),
            budget.Number("delay-ms", InventoryFields.DelayMs, standard.DelayMs));
    }

    private static bool IsUrl(string text) => WebAddress.Parse(text) is not null;

    private static bool IsElderHint(string text) =>
        FieldReader.IsText(text) && (!text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || !text.Contains("//", StringComparison.Ordinal) || IsUrl(text));

    private static IReadOnlyList<string> Plain(IReadOnlyList<(string Text, int Line)> texts) => [.. texts.Select(t => t.Text)];
}
