using A11yAudit.Cli.Inventory;
using A11yAudit.Inventory;

namespace A11yAudit.Tests.Inventory;

/// <summary>What a correct inventory file becomes, and files that cannot be read at all.</summary>
public sealed class InventoryFileTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("a11yaudit-inventory").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Every_field_is_read()
    {
        var result = Yaml.Parse(Yaml.Full);
        Assert.That(Yaml.Sentences(result, Language.En), Is.Empty);
        var portfolio = result.Portfolio!;
        var site = portfolio.Sites[0];
        Assert.Multiple(() =>
        {
            Assert.That(portfolio.Name, Is.EqualTo("某市政府网站适老化与无障碍自查"));
            Assert.That(portfolio.Office, Is.EqualTo("某市人民政府办公室"));
            Assert.That(portfolio.Deadline, Is.EqualTo(new DateOnly(2026, 12, 31)));
            Assert.That(portfolio.Language, Is.EqualTo(Language.En));
            Assert.That(portfolio.Contact, Is.EqualTo("https://www.city.example/a11y"));
            Assert.That(portfolio.Sites, Has.Count.EqualTo(2));
            Assert.That(site.Id, Is.EqualTo("jia-xian"));
            Assert.That(site.Name, Is.EqualTo("甲县人民政府"));
            Assert.That(site.StartUrls, Is.EqualTo(new[] { "https://www.jia.example/", "http://www.jia.example:8080/old/index.html" }));
            Assert.That(site.Owner, Is.EqualTo("甲县人民政府办公室"));
            Assert.That(site.Kind, Is.EqualTo(SiteKind.ParkCommittee));
            Assert.That(site.Contact, Is.EqualTo("13800000000"));
            Assert.That(site.Tags, Is.EqualTo(new[] { "县", "2026" }));
            Assert.That(site.Budget, Is.EqualTo(new CrawlBudget(5000, 8, 0)));
            Assert.That(site.AllowedHosts, Is.EqualTo(new[] { "zwfw.jia.example", "10.0.0.1:8443" }));
            Assert.That(site.Robots, Is.EqualTo(RobotsPolicy.Ignore));
            Assert.That(site.Profile, Is.EqualTo(RuleProfile.Strict));
            Assert.That(site.ElderHint, Is.EqualTo("#elder > a"));
        });
    }

    [Test]
    public void What_is_not_written_has_its_default()
    {
        var portfolio = Yaml.Parse(Yaml.Least).Portfolio!;
        var site = portfolio.Sites[0];
        Assert.Multiple(() =>
        {
            Assert.That(portfolio.Deadline, Is.Null);
            Assert.That(portfolio.Language, Is.EqualTo(Language.ZhCn));
            Assert.That(portfolio.Contact, Is.Null);
            Assert.That(site.Url, Is.EqualTo("https://www.jia.example/"));
            Assert.That((site.Kind, site.Robots, site.Profile), Is.EqualTo((SiteKind.Portal, RobotsPolicy.Obey, RuleProfile.Standard)));
            Assert.That(site.Budget, Is.EqualTo(new CrawlBudget(60, 2, 300)));
            Assert.That((site.Owner, site.Contact, site.ElderHint), Is.EqualTo((default(string), default(string), default(string))));
            Assert.That(site.Tags, Is.Empty);
            Assert.That(site.AllowedHosts, Is.Empty);
        });
    }

    [TestCase("\r\n")]
    [TestCase("\n")]
    public void A_file_with_a_byte_order_mark_and_any_line_ends_is_read(string lineEnd)
    {
        var path = Path.Combine(_folder, "sites.yaml");
        File.WriteAllText(path, Yaml.Least.ReplaceLineEndings(lineEnd), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.That(InventoryFile.Read(path).Portfolio!.Name, Is.EqualTo("某市"));
    }

    [Test]
    public void A_file_that_is_not_there_is_named()
    {
        var path = Path.Combine(_folder, "no\u202Ene.yaml");
        Assert.That(Yaml.Sentences(InventoryFile.Read(path), Language.ZhCn), Is.EqualTo($"{_folder}{Path.DirectorySeparatorChar}no\\u{{202E}}ne.yaml：找不到这个文件，请检查路径。"));
        Assert.That(Yaml.Sentences(InventoryFile.Read(""), Language.En), Is.EqualTo(": there is no such file, check the path."));
    }

    [Test]
    public void A_folder_cannot_be_read() =>
        Assert.That(Yaml.Sentences(InventoryFile.Read(_folder), Language.En), Does.StartWith($"{_folder}: the file cannot be read"));

    [TestCase("")]
    [TestCase("# nur\n\n")]
    [TestCase("---\n")]
    [TestCase("~\n")]
    public void An_empty_file_is_told(string text)
    {
        Assert.That(Yaml.Zh(text), Is.EqualTo("sites.yaml：文件是空的，至少要有 name、office 和 sites。"));
        Assert.That(Yaml.En(text), Is.EqualTo("sites.yaml: the file is empty, it needs at least name, office and sites."));
    }

    [Test]
    public void Chinese_in_GBK_is_told_with_its_line()
    {
        byte[] bytes = [.. "name: a\noffice: "u8, 0xBC, 0xD7, 0xCF, 0xD8, .. "\n"u8];
        var result = InventoryFile.Parse("sites.yaml", bytes);
        Assert.That(Yaml.Sentences(result, Language.ZhCn), Is.EqualTo("sites.yaml 第 2 行：文件不是 UTF-8 编码（可能是 GBK 或 UTF-16），请在编辑器里另存为 UTF-8。"));
    }

    [Test]
    public void A_huge_file_is_refused() =>
        Assert.That(Yaml.En(new string('#', 5_000_000)), Is.EqualTo("sites.yaml: the file has more than 4096 KB, it does not look like an inventory."));

    [TestCase("name: a\0\nsites: []")]
    [TestCase("name: a\u0085sites: []")]
    [TestCase("name: a\u2028sites: []")]
    public void Characters_the_library_takes_for_an_end_are_refused(string text) =>
        Assert.That(Yaml.En("# one\n" + text), Is.EqualTo("sites.yaml, line 2: this line has an invisible control character or an unusual line break, remove it."));
}
