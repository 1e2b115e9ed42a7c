namespace A11yAudit.Cli.Inventory;

/// <summary>What each kind of field takes, in words that fit behind "应为" and "must be".</summary>
internal static class Expected
{
    public static readonly LocalText Text = new(
        $"不超过 {InventoryFields.LongestText} 个字的文字，不含控制字符和文字方向控制符",
        $"text of 1 to {InventoryFields.LongestText} characters without control or direction characters");

    public static readonly LocalText Id = new(
        $"小写字母、数字和单个连字符组成的编号，如 jia-xian，最长 {InventoryFields.LongestId} 个字符，不能是 Windows 保留名（如 con）",
        $"lower-case letters, digits and single hyphens such as jia-xian, at most {InventoryFields.LongestId}, and no name Windows reserves (such as con)");

    public static readonly LocalText Url = new(
        "以 http:// 或 https:// 开头、不含账号和空格的完整网址",
        "a complete address that begins with http:// or https://, without user name or spaces");

    public static readonly LocalText Date = new(
        "真实存在的日期，写作 2026-12-31 这样的形式，年份在 2000 到 2099 之间",
        "a date that exists, between the years 2000 and 2099, written like 2026-12-31");

    public static readonly LocalText Host = new(
        "主机名或“主机名:端口”，不带 http:// 和路径",
        "a host or host:port, without http:// and path");

    public static readonly LocalText Contact = new(
        "只含英文字符的邮箱或网址（会写进 User-Agent）",
        "a mail or web address in ASCII (it becomes part of the User-Agent)");

    public static readonly LocalText Elder = new(
        "适老版的完整网址或 CSS 选择器",
        "the complete address of the elder version, or a CSS selector");

    public static readonly LocalText Sites = new("网站列表，每个网站以“- id:”开头", "a list of sites, each beginning with \"- id:\"");

    public static readonly LocalText List = new("至少有一项的列表，每项以“- ”开头", "a list with at least one item, each behind \"- \"");

    public static LocalText Fields(IReadOnlyList<string> names) => new(
        $"由字段 {string.Join("、", names)} 组成的一组内容",
        $"a group of the fields {string.Join(", ", names)}");

    public static LocalText Number(NumberRange range) => new(
        $"不加引号的整数，从 {range.Least} 到 {range.Most}",
        $"a whole number from {range.Least} to {range.Most}, without quotes");

    public static LocalText OneOf(IReadOnlyList<string> words) => new(
        string.Join("或", words.Select(w => $"“{w}”")),
        string.Join(" or ", words));
}
