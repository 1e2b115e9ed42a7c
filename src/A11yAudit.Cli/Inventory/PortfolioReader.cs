using System.Globalization;
using A11yAudit.Inventory;

namespace A11yAudit.Cli.Inventory;

/// <summary>Reads the whole portfolio out of the tree of an inventory file.</summary>
internal sealed class PortfolioReader(MistakeList mistakes)
{
    private readonly Dictionary<string, int> _ids = [];
    private readonly Dictionary<string, int> _urls = [];

    /// <summary>The portfolio; worthless when a mistake was told, since stand-ins fill the gaps.</summary>
    public Portfolio? Read(YamlValue root)
    {
        if (root is not YamlMap map)
        {
            TellNoFields(root);
            return null;
        }

        var fields = new FieldReader(map, string.Empty, null, InventoryFields.Portfolio, mistakes);
        fields.CheckNames();
        var name = fields.Text("name", required: true);
        var office = fields.Text("office", required: true);
        var deadline = fields.Text("deadline", Expected.Date, t => DayOf(t) is not null);
        var language = fields.Choice("language", InventoryFields.Languages) == 0 ? Language.ZhCn : Language.En;
        var contact = fields.Text("contact", Expected.Contact, WebAddress.IsContact);
        if (!fields.Has("sites"))
        {
            fields.Missing("sites", Expected.Sites);
        }

        var sites = fields.Items("sites", Expected.Sites).Select((site, i) => ReadSite(site, i + 1)).OfType<Site>().ToList();
        return new Portfolio(name ?? string.Empty, office ?? string.Empty, deadline is null ? null : DayOf(deadline), language, sites) { Contact = contact };
    }

    private Site? ReadSite(YamlValue value, int position)
    {
        if (value is not YamlMap map)
        {
            if (value is not YamlRefused)
            {
                mistakes.Add(value.Line, "sites", InventorySentences.Wrong(new("sites", position), Expected.Fields(InventoryFields.Site), InventorySentences.Found(value)));
            }

            return null;
        }

        var fields = new FieldReader(map, string.Empty, position, InventoryFields.Site, mistakes);
        var site = new SiteReader(fields).Read();
        if (site.Id.Length > 0)
        {
            CheckNew(_ids, site.Id, site.Id, "id", fields, fields.LineOf("id"));
        }

        CheckUrls(site, fields);
        return site;
    }

    /// <summary>Copying a site and forgetting its address would give one county the marks of another.</summary>
    private void CheckUrls(Site site, FieldReader fields)
    {
        var field = fields.Has("url") ? "url" : "urls";
        foreach (var url in site.StartUrls)
        {
            CheckNew(_urls, new Uri(url).AbsoluteUri, url, field, fields, fields.LineOf(field));
        }
    }

    private static void CheckNew(Dictionary<string, int> seen, string key, string value, string field, FieldReader fields, int line)
    {
        if (seen.TryGetValue(key, out var first))
        {
            fields.Wrong(field, name => InventorySentences.SameValue(name, value, first), line);
        }
        else
        {
            seen.Add(key, line);
        }
    }

    private void TellNoFields(YamlValue root)
    {
        if (root is YamlText { Plain: true } text && SyntaxHint.HasWideColon(text.Value))
        {
            mistakes.Add(root.Line, null, InventorySentences.WideColon);
        }
        else if (root is not YamlRefused)
        {
            mistakes.Add(root.Line, null, InventorySentences.NotFields(root));
        }
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100 ? day : null;
}
