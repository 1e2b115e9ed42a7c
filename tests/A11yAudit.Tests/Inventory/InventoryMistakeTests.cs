namespace A11yAudit.Tests.Inventory;

/// <summary>Each kind of mistake gives exactly its sentence at its line, and several are told at once.</summary>
public sealed class InventoryMistakeTests
{
    private const string Url = "应为以 http:// 或 https:// 开头、不含账号和空格的完整网址";
    private const string Id = "应为小写字母、数字和单个连字符组成的编号，如 jia-xian，最长 64 个字符，不能是 Windows 保留名（如 con）";
    private const string Text = "应为不超过 200 个字的文字，不含控制字符和文字方向控制符";
    private const string Date = "应为真实存在的日期，写作 2026-12-31 这样的形式，年份在 2000 到 2099 之间";
    private const string Contact = "应为只含英文字符的邮箱或网址（会写进 User-Agent）";
    private const string Host = "应为主机名或“主机名:端口”，不带 http:// 和路径";
    private const string List = "应为至少有一项的列表，每项以“- ”开头";

    /// <summary>Lines put behind the one site, the first of them on line 7.</summary>
    [TestCase("    page: 3", "7 行：第 1 个网站的 page 不是可用的字段，可用的有 id、name、url、urls、owner、kind、contact、tags、budget、allowed-hosts、robots、profile、elder。")]
    [TestCase("    ownr: x", "7 行：第 1 个网站的 ownr 不是可用的字段，您是不是想写 owner？")]
    [TestCase("    allowedHosts: [a]", "7 行：第 1 个网站的 allowedHosts 不是可用的字段，您是不是想写 allowed-hosts？")]
    [TestCase("    Kind: portal", "7 行：第 1 个网站的 Kind 不是可用的字段，您是不是想写 kind？")]
    [TestCase("    \"a\\e[31m\\u202Eb\": 1", "7 行：第 1 个网站的 a\\u{001B}[31m\\u{202E}b 不是可用的字段，可用的有 id、name、url、urls、owner、kind、contact、tags、budget、allowed-hosts、robots、profile、elder。")]
    [TestCase("    name: again", "7 行：第 1 个网站的 name 写了不止一次（第一次在第 5 行），只能保留一个。")]
    [TestCase("    owner:", "7 行：第 1 个网站的 owner " + Text + "，现在是空白。")]
    [TestCase("    owner: [a]", "7 行：第 1 个网站的 owner " + Text + "，现在是一个列表。")]
    [TestCase("    owner: { a: b }", "7 行：第 1 个网站的 owner " + Text + "，现在是一组字段。")]
    [TestCase("    owner: \"a\\nb\"", "7 行：第 1 个网站的 owner " + Text + "，现在是带引号的“a\\u{000A}b”。")]
    [TestCase("    kind: city", "7 行：第 1 个网站的 kind 应为“portal”或“department”或“park-committee”，现在是“city”。")]
    [TestCase("    kind: Portal", "7 行：第 1 个网站的 kind 应为“portal”或“department”或“park-committee”，现在是“Portal”，您是不是想写 portal？")]
    [TestCase("    robots: no", "7 行：第 1 个网站的 robots 应为“obey”或“ignore”，现在是“no”。")]
    [TestCase("    profile: [strict]", "7 行：第 1 个网站的 profile 应为“standard”或“strict”，现在是一个列表。")]
    [TestCase("    tags: []", "7 行：第 1 个网站的 tags " + List + "，现在是空列表。")]
    [TestCase("    tags: a", "7 行：第 1 个网站的 tags " + List + "，现在是“a”。")]
    [TestCase("    tags:\n      - a\n      - b\n      - a", "10 行：第 1 个网站的 tags 应当各不相同，“a”在第 8 行已经用过。")]
    [TestCase("    tags:\n      - a\n      - [b]", "9 行：第 1 个网站的 tags " + Text + "，现在是一个列表。")]
    [TestCase("    allowed-hosts: [\"http://a.example\"]", "7 行：第 1 个网站的 allowed-hosts " + Host + "，现在是带引号的“http://a.example”。")]
    [TestCase("    allowed-hosts: [\"a.example:70000\"]", "7 行：第 1 个网站的 allowed-hosts " + Host + "，现在是带引号的“a.example:70000”。")]
    [TestCase("    budget: 60", "7 行：第 1 个网站的 budget 应为由字段 pages、concurrency、delay-ms 组成的一组内容，现在是“60”。")]
    [TestCase("    budget:\n      pages: 0", "8 行：第 1 个网站的 budget.pages 应为不加引号的整数，从 1 到 5000，现在是“0”。")]
    [TestCase("    budget:\n      pages: 5001", "8 行：第 1 个网站的 budget.pages 应为不加引号的整数，从 1 到 5000，现在是“5001”。")]
    [TestCase("    budget:\n      pages: \"60\"", "8 行：第 1 个网站的 budget.pages 应为不加引号的整数，从 1 到 5000，现在是带引号的“60”。")]
    [TestCase("    budget:\n      pages: 6.5", "8 行：第 1 个网站的 budget.pages 应为不加引号的整数，从 1 到 5000，现在是“6.5”。")]
    [TestCase("    budget:\n      pages: 060", "8 行：第 1 个网站的 budget.pages 应为不加引号的整数，从 1 到 5000，现在是“060”。")]
    [TestCase("    budget:\n      pages: 99999999999999999999", "8 行：第 1 个网站的 budget.pages 应为不加引号的整数，从 1 到 5000，现在是“99999999999999999999”。")]
    [TestCase("    budget:\n      concurrency: 9", "8 行：第 1 个网站的 budget.concurrency 应为不加引号的整数，从 1 到 8，现在是“9”。")]
    [TestCase("    budget:\n      delay-ms: -1", "8 行：第 1 个网站的 budget.delay-ms 应为不加引号的整数，从 0 到 60000，现在是“-1”。")]
    [TestCase("    budget:\n      delay_ms: 1", "8 行：第 1 个网站的 budget.delay_ms 不是可用的字段，您是不是想写 delay-ms？")]
    [TestCase("    urls: [https://b.example/]", "7 行：第 1 个网站的 urls 和 url 只能写一个，请把网址都放进 urls。")]
    [TestCase("    elder: http://", "7 行：第 1 个网站的 elder 应为适老版的完整网址或 CSS 选择器，现在是“http://”。")]
    [TestCase("deadline: 2026-02-30", "7 行：deadline " + Date + "，现在是“2026-02-30”。")]
    [TestCase("deadline: 2026/12/31", "7 行：deadline " + Date + "，现在是“2026/12/31”。")]
    [TestCase("deadline: 1999-12-31", "7 行：deadline " + Date + "，现在是“1999-12-31”。")]
    [TestCase("language: de", "7 行：language 应为“zh-CN”或“en”，现在是“de”。")]
    [TestCase("language: zh-cn", "7 行：language 应为“zh-CN”或“en”，现在是“zh-cn”，您是不是想写 zh-CN？")]
    [TestCase("contact: 办公室", "7 行：contact " + Contact + "，现在是“办公室”。")]
    [TestCase("contact: \"a@b.example) evil (\"", "7 行：contact " + Contact + "，现在是带引号的“a@b.example) evil (”。")]
    [TestCase("titel: x", "7 行：titel 不是可用的字段，可用的有 name、office、deadline、language、contact、sites。")]
    [TestCase("? [a]\n: b", "7 行：冒号前应为字段名，现在是一组内容或列表。")]
    [TestCase("contact: &a x@y.example", "7 行：不支持 YAML 的锚点（&）、别名（*）和标签（!），请把内容直接写出来；以这些符号开头的文字请加引号。")]
    [TestCase("<<: *base", "7 行：不支持 YAML 的锚点（&）、别名（*）和标签（!），请把内容直接写出来；以这些符号开头的文字请加引号。")]
    [TestCase("contact: !!binary aGk=", "7 行：不支持 YAML 的锚点（&）、别名（*）和标签（!），请把内容直接写出来；以这些符号开头的文字请加引号。")]
    [TestCase("---\nname: b", "7 行：只读一份内容，请删除这个“---”和它下面的部分。")]
    [TestCase("  - 甲县", "7 行：第 2 个网站的 sites 应为由字段 id、name、url、urls、owner、kind、contact、tags、budget、allowed-hosts、robots、profile、elder 组成的一组内容，现在是“甲县”。")]
    [TestCase("  - id: jia-xian\n    name: x\n    url: http://x.example", "7 行：第 2 个网站的 id 应当各不相同，“jia-xian”在第 4 行已经用过。")]
    [TestCase("  - id: yi\n    name: x\n    url: https://WWW.jia.example", "9 行：第 2 个网站的 url 应当各不相同，“https://WWW.jia.example”在第 6 行已经用过。")]
    [TestCase("  - id: yi\n    url: http://x.example", "7 行：第 2 个网站的 name 没有写，" + Text + "。")]
    [TestCase("  - name: yi\n    url: http://x.example", "7 行：第 2 个网站的 id 没有写，" + Id + "。")]
    [TestCase("  - id: yi\n    name: x", "7 行：第 2 个网站的 url 没有写，" + Url + "。")]
    [TestCase("  - id: yi\n    name: x\n    urls: []", "9 行：第 2 个网站的 urls " + List + "，现在是空列表。")]
    [TestCase("  - id: yi\n    name: x\n    urls:\n      - http://x.example\n      - ftp://x.example", "11 行：第 2 个网站的 urls " + Url + "，现在是“ftp://x.example”。")]
    public void One_mistake_one_sentence(string lines, string sentence) =>
        Assert.That(Yaml.Zh(Yaml.Least + "\n" + lines + "\n"), Is.EqualTo("sites.yaml 第 " + sentence));

    [TestCase("www.x.example")]
    [TestCase("/index.html")]
    [TestCase("http://")]
    [TestCase("http:///x")]
    [TestCase("https://https://x.example")]
    [TestCase("http://user:secret@x.example/")]
    [TestCase("http://x.example:0/")]
    [TestCase("http://x.example:99999/")]
    [TestCase("http://x .example/")]
    [TestCase("http://x.example，http://y.example")]
    [TestCase("http:\\\\x.example")]
    [TestCase("javascript:alert(1)")]
    public void An_address_nobody_can_open_is_told(string url) =>
        Assert.That(Yaml.Zh(Yaml.Least.Replace("https://www.jia.example/", url, StringComparison.Ordinal)), Is.EqualTo($"sites.yaml 第 6 行：第 1 个网站的 url {Url}，现在是“{url}”。"));

    [TestCase("http://localhost:5000")]
    [TestCase("HTTPS://某县.政务/首页?a=b#c")]
    [TestCase("http://10.0.0.1/")]
    [TestCase("http://[::1]:8080/")]
    public void An_address_that_can_be_opened_is_taken(string url) =>
        Assert.That(Yaml.Parse(Yaml.Least.Replace("https://www.jia.example/", url, StringComparison.Ordinal)).Portfolio!.Sites[0].Url, Is.EqualTo(url));

    [TestCase("Jia")]
    [TestCase("jia_xian")]
    [TestCase("-jia")]
    [TestCase("jia--xian")]
    [TestCase("con")]
    [TestCase("../jia")]
    [TestCase("甲县")]
    public void An_id_that_cannot_be_a_folder_is_told(string id) =>
        Assert.That(Yaml.Zh(Yaml.Least.Replace("id: jia-xian", "id: " + id, StringComparison.Ordinal)), Is.EqualTo($"sites.yaml 第 4 行：第 1 个网站的 id {Id}，现在是“{id}”。"));

    [Test]
    public void Fields_missing_at_the_top_are_told() => Assert.That(
        Yaml.En("language: en"),
        Is.EqualTo("""
            sites.yaml, line 1: name is missing, it must be text of 1 to 200 characters without control or direction characters.
            sites.yaml, line 1: office is missing, it must be text of 1 to 200 characters without control or direction characters.
            sites.yaml, line 1: sites is missing, it must be a list of sites, each beginning with "- id:".
            """.ReplaceLineEndings("\n")));

    [TestCase("- a", "the file must be a group of the fields name, office, deadline, language, contact, sites, found a list.")]
    [TestCase("hello", "the file must be a group of the fields name, office, deadline, language, contact, sites, found \"hello\".")]
    [TestCase("name：某市", "the colon behind the field name is the full-width one, it must be an ordinary colon and a space.")]
    public void A_file_that_is_something_else_is_told(string text, string sentence) => Assert.That(Yaml.En(text), Is.EqualTo("sites.yaml, line 1: " + sentence));

    [TestCase("sites: []", "an empty list")]
    [TestCase("sites:", "nothing")]
    [TestCase("sites: { a: b }", "a group of fields")]
    public void Sites_that_are_no_list_are_told(string line, string found) => Assert.That(
        Yaml.En("name: a\noffice: b\n" + line),
        Is.EqualTo($"sites.yaml, line 3: sites must be a list of sites, each beginning with \"- id:\", found {found}."));

    [Test]
    public void All_mistakes_are_told_at_once_in_the_order_of_the_file() => Assert.That(
        Yaml.En("""
            nam: x
            office: b
            deadline: soon
            sites:
              - id: A
                name: a
                url: a
                budget: { pages: many, speed: 3 }
              - id: b
                id: c
            """),
        Is.EqualTo("""
            sites.yaml, line 1: nam is no known field, did you mean name?
            sites.yaml, line 1: name is missing, it must be text of 1 to 200 characters without control or direction characters.
            sites.yaml, line 3: deadline must be a date that exists, between the years 2000 and 2099, written like 2026-12-31, found "soon".
            sites.yaml, line 5: id of site 1 must be lower-case letters, digits and single hyphens such as jia-xian, at most 64, and no name Windows reserves (such as con), found "A".
            sites.yaml, line 7: url of site 1 must be a complete address that begins with http:// or https://, without user name or spaces, found "a".
            sites.yaml, line 8: budget.speed of site 1 is no known field, there are pages, concurrency, delay-ms.
            sites.yaml, line 8: budget.pages of site 1 must be a whole number from 1 to 5000, without quotes, found "many".
            sites.yaml, line 9: name of site 2 is missing, it must be text of 1 to 200 characters without control or direction characters.
            sites.yaml, line 9: url of site 2 is missing, it must be a complete address that begins with http:// or https://, without user name or spaces.
            sites.yaml, line 10: id of site 2 is written more than once (first on line 9), keep only one.
            """.ReplaceLineEndings("\n")));

    [TestCase("name: a\nname: 'b\nsites: [", 2, "check the indentation")]
    [TestCase("name: a\n\toffice: b", 2, "a tab is used as indentation")]
    [TestCase("name: a\noffice: b\nsites:\n\t- id: x", 4, "a tab is used as indentation")]
    [TestCase("name: a\nsites:\n  - id: x\n\tname: y", 4, "a tab is used as indentation")]
    [TestCase("name： a\noffice: b", 1, "the colon is the full-width one")]
    [TestCase("name: a\nsites: [[[[[[[[[[[[[[[[", 2, "check the indentation")]
    public void Broken_YAML_is_told_alone_with_line_and_column(string text, int line, string hint)
    {
        var mistake = Yaml.Parse(text).Mistakes.Single();
        Assert.That(mistake.Sentence(Language.En), Does.Match($@"^sites\.yaml, line {line}, column \d+: the YAML is broken, {hint}.*\)\.$"));
    }

    [Test]
    public void Aliases_do_not_multiply()
    {
        var bomb = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n"));
        Assert.That(Yaml.Parse(bomb).Mistakes, Has.Count.LessThan(300));
    }

    [Test]
    public void Brackets_without_end_do_not_break_the_reader() =>
        Assert.That(Yaml.Parse("sites: " + new string('[', 1_000_000)).Mistakes, Has.Count.EqualTo(1));
}
