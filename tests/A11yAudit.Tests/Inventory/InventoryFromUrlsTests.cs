using A11yAudit.Cli.Inventory;

namespace A11yAudit.Tests.Inventory;

/// <summary>Addresses of the command line become sites.</summary>
public sealed class InventoryFromUrlsTests
{
    [Test]
    public void Addresses_of_one_host_are_one_site()
    {
        var portfolio = InventoryFromUrls.Make(["https://www.jia.example/", "http://jia.example/a", "http://127.0.0.1:5000/", "http://127.0.0.1:5001/", "https://www.jia.example/"], 7).Portfolio!;
        Assert.Multiple(() =>
        {
            Assert.That(portfolio.Sites.Select(s => s.Id), Is.EqualTo(new[] { "www-jia-example", "127-0-0-1-5000", "127-0-0-1-5001" }));
            Assert.That(portfolio.Sites.Select(s => s.Name), Is.EqualTo(new[] { "www.jia.example", "127.0.0.1:5000", "127.0.0.1:5001" }));
            Assert.That(portfolio.Sites[0].StartUrls, Is.EqualTo(new[] { "https://www.jia.example/", "http://jia.example/a" }));
            Assert.That(portfolio.Sites.Select(s => s.Budget.Pages), Is.All.EqualTo(7));
            Assert.That(portfolio.Name, Is.EqualTo("www.jia.example、127.0.0.1:5000、127.0.0.1:5001"));
            Assert.That((portfolio.Office, portfolio.Deadline), Is.EqualTo(("", default(DateOnly?))));
        });
    }

    [Test]
    public void Ids_are_unique_and_never_reserved()
    {
        var portfolio = InventoryFromUrls.Make(["http://a.b/", "http://a-b/", "http://con/", "http://某县.政务/", "http://" + string.Join('.', Enumerable.Repeat(new string('x', 50), 4)) + "/"], 1).Portfolio!;
        Assert.That(portfolio.Sites.Select(s => s.Id), Is.EqualTo(new[] { "a-b", "a-b-2", "site-con", "xn-5nrv08b-xn-zfr164b", new string('x', 50) + "-" + new string('x', 7) }));
        Assert.That(portfolio.Name, Has.Length.EqualTo(60));
    }

    [Test]
    public void Bad_addresses_are_all_told()
    {
        var result = InventoryFromUrls.Make(["www.jia.example", "https://ok.example", "file:///etc/passwd"], 0);
        Assert.That(result.Portfolio, Is.Null);
        Assert.That(Yaml.Sentences(result, Language.ZhCn), Is.EqualTo(
            "网址“www.jia.example”应为以 http:// 或 https:// 开头、不含账号和空格的完整网址。\n" +
            "网址“file:///etc/passwd”应为以 http:// 或 https:// 开头、不含账号和空格的完整网址。\n" +
            "页数应为 1 到 5000 的整数，现在是 0。"));
    }

    [Test]
    public void No_address_is_a_mistake() =>
        Assert.That(Yaml.Sentences(InventoryFromUrls.Make([], 1), Language.En), Is.EqualTo("at least one address is needed."));
}
