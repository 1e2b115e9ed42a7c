using System.Text.Json;
using A11yAudit.Cli.Inventory;
using A11yAudit.Inventory;

namespace A11yAudit.Tests.Inventory;

/// <summary>The schema editors use and the reader know the same fields, words and ranges.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Schema = Load();

    private static JsonElement Site => Schema.GetProperty("$defs").GetProperty("site");

    private static JsonElement Budget => Schema.GetProperty("$defs").GetProperty("budget");

    [Test]
    public void The_same_fields()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Names(Schema), Is.EqualTo(InventoryFields.Portfolio));
            Assert.That(Names(Site), Is.EqualTo(InventoryFields.Site));
            Assert.That(Names(Budget), Is.EqualTo(InventoryFields.Budget));
            Assert.That(Strings(Schema.GetProperty("required")), Is.EqualTo(InventoryFields.PortfolioRequired));
            Assert.That(Strings(Site.GetProperty("required")), Is.EqualTo(InventoryFields.SiteRequired));
        });
    }

    [Test]
    public void The_same_words()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Words(Schema, "language"), Is.EqualTo(InventoryFields.Languages));
            Assert.That(Words(Site, "kind"), Is.EqualTo(InventoryFields.Kinds));
            Assert.That(Words(Site, "robots"), Is.EqualTo(InventoryFields.RobotsPolicies));
            Assert.That(Words(Site, "profile"), Is.EqualTo(InventoryFields.Profiles));
            Assert.That(Strings(Field(Site, "id").GetProperty("not").GetProperty("enum")), Is.EquivalentTo(InventoryFields.ReservedIds));
        });
    }

    [Test]
    public void The_first_word_is_the_default_everywhere()
    {
        foreach (var (group, field) in new[] { (Schema, "language"), (Site, "kind"), (Site, "robots"), (Site, "profile") })
        {
            Assert.That(Field(group, field).GetProperty("default").GetString(), Is.EqualTo(Words(group, field)[0]), field);
        }
    }

    [Test]
    public void The_same_ranges_and_defaults()
    {
        var standard = new CrawlBudget();
        Assert.Multiple(() =>
        {
            Assert.That(Range("pages"), Is.EqualTo((InventoryFields.Pages, standard.Pages)));
            Assert.That(Range("concurrency"), Is.EqualTo((InventoryFields.Concurrency, standard.Concurrency)));
            Assert.That(Range("delay-ms"), Is.EqualTo((InventoryFields.DelayMs, standard.DelayMs)));
            Assert.That(Field(Site, "id").GetProperty("pattern").GetString(), Is.EqualTo(InventoryFields.IdPattern));
            Assert.That(Field(Site, "id").GetProperty("maxLength").GetInt32(), Is.EqualTo(InventoryFields.LongestId));
            Assert.That(Schema.GetProperty("$defs").GetProperty("text").GetProperty("maxLength").GetInt32(), Is.EqualTo(InventoryFields.LongestText));
            Assert.That(Schema.GetProperty("$defs").GetProperty("url").GetProperty("maxLength").GetInt32(), Is.EqualTo(InventoryFields.LongestUrl));
        });
    }

    [Test]
    public void Every_group_refuses_unknown_fields_and_every_field_is_explained()
    {
        foreach (var group in new[] { Schema, Site, Budget })
        {
            Assert.That(group.GetProperty("additionalProperties").GetBoolean(), Is.False);
            foreach (var field in group.GetProperty("properties").EnumerateObject().Where(f => f.Name != "budget"))
            {
                Assert.That(field.Value.GetProperty("description").GetString(), Is.Not.Empty, field.Name);
            }
        }
    }

    /// <summary>The pattern the schema gives and the reader's hand-written one agree.</summary>
    [TestCase("a")]
    [TestCase("a-1")]
    [TestCase("a--1")]
    [TestCase("-a")]
    [TestCase("a-")]
    [TestCase("A")]
    [TestCase("")]
    [TestCase("é")]
    public void Ids_follow_the_pattern(string id) =>
        Assert.That(SiteReader.IsId(id), Is.EqualTo(System.Text.RegularExpressions.Regex.IsMatch(id, InventoryFields.IdPattern, System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))));

    private static JsonElement Load()
    {
        using var stream = typeof(InventoryFile).Assembly.GetManifestResourceStream("sites.schema.json")!;
        return JsonDocument.Parse(stream).RootElement.Clone();
    }

    private static JsonElement Field(JsonElement group, string name) => group.GetProperty("properties").GetProperty(name);

    private static List<string> Names(JsonElement group) => [.. group.GetProperty("properties").EnumerateObject().Select(p => p.Name)];

    private static List<string?> Strings(JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetString())];

    private static List<string?> Words(JsonElement group, string field) => Strings(Field(group, field).GetProperty("enum"));

    private static (NumberRange, int) Range(string field)
    {
        var number = Field(Budget, field);
        return (new(number.GetProperty("minimum").GetInt32(), number.GetProperty("maximum").GetInt32()), number.GetProperty("default").GetInt32());
    }
}
