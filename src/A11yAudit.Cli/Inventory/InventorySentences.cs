namespace A11yAudit.Cli.Inventory;

/// <summary>Every sentence an inventory can be answered with, in both languages, behind the place it is about.</summary>
internal static class InventorySentences
{
    public static readonly LocalText EmptyFile = new(
        "文件是空的，至少要有 name、office 和 sites。",
        "the file is empty, it needs at least name, office and sites.");

    public static readonly LocalText SecondDocument = new(
        "只读一份内容，请删除这个“---”和它下面的部分。",
        "only one document is read, remove this \"---\" and what follows.");

    public static readonly LocalText AliasOrTag = new(
        "不支持 YAML 的锚点（&）、别名（*）和标签（!），请把内容直接写出来；以这些符号开头的文字请加引号。",
        "YAML anchors (&), aliases (*) and tags (!) are not supported, write the value itself, or quote text that begins with such a sign.");

    public static readonly LocalText KeyIsNoText = new(
        "冒号前应为字段名，现在是一组内容或列表。",
        "a field name must stand before the colon, found a group or a list.");

    public static readonly LocalText WideColon = new(
        "字段名后面的冒号是全角的“：”，应为半角冒号加一个空格。",
        "the colon behind the field name is the full-width one, it must be an ordinary colon and a space.");

    public static readonly LocalText ControlCharacter = new(
        "这一行有看不见的控制字符或特殊换行符，请删除它。",
        "this line has an invisible control character or an unusual line break, remove it.");

    public static readonly LocalText NotUtf8 = new(
        "文件不是 UTF-8 编码（可能是 GBK 或 UTF-16），请在编辑器里另存为 UTF-8。",
        "the file is not UTF-8 (perhaps GBK or UTF-16), save it as UTF-8 in the editor.");

    public static readonly LocalText NoFile = new("找不到这个文件，请检查路径。", "there is no such file, check the path.");

    public static readonly LocalText NoSites = new("至少要有一个网址。", "at least one address is needed.");

    public static LocalText TooLarge(int most) => new(
        $"文件超过 {most / 1024} KB，不像是网站清单。",
        $"the file has more than {most / 1024} KB, it does not look like an inventory.");

    public static LocalText Unreadable(string why) => new(
        $"文件读不出来，请检查是不是文件以及权限（系统说明：{VisibleText.Of(why, 200)}）。",
        $"the file cannot be read, check that it is a file and its permissions (system: {VisibleText.Of(why, 200)}).");

    public static LocalText Syntax(LocalText hint, string message) => new(
        $"YAML 格式有错，{hint.Zh}（解析器说明：{VisibleText.Of(message, 160)}）。",
        $"the YAML is broken, {hint.En} (parser: {VisibleText.Of(message, 160)}).");

    public static LocalText Missing(FieldName field, LocalText expected) => new(
        $"{field.Words.Zh} 没有写，应为{expected.Zh}。",
        $"{field.Words.En} is missing, it must be {expected.En}.");

    public static LocalText Unknown(FieldName field, string? meant, IReadOnlyList<string> known) => meant is null
        ? new($"{field.Words.Zh} 不是可用的字段，可用的有 {string.Join("、", known)}。", $"{field.Words.En} is no known field, there are {string.Join(", ", known)}.")
        : new($"{field.Words.Zh} 不是可用的字段，您是不是想写 {meant}？", $"{field.Words.En} is no known field, did you mean {meant}?");

    public static LocalText Wrong(FieldName field, LocalText expected, LocalText found, string? meant = null) => meant is null
        ? new($"{field.Words.Zh} 应为{expected.Zh}，现在是{found.Zh}。", $"{field.Words.En} must be {expected.En}, found {found.En}.")
        : new($"{field.Words.Zh} 应为{expected.Zh}，现在是{found.Zh}，您是不是想写 {meant}？", $"{field.Words.En} must be {expected.En}, found {found.En}, did you mean {meant}?");

    public static LocalText NotFields(YamlValue found) => new(
        $"文件应为{Expected.Fields(InventoryFields.Portfolio).Zh}，现在是{Found(found).Zh}。",
        $"the file must be {Expected.Fields(InventoryFields.Portfolio).En}, found {Found(found).En}.");

    public static LocalText Repeated(FieldName field, int firstLine) => new(
        $"{field.Words.Zh} 写了不止一次（第一次在第 {firstLine} 行），只能保留一个。",
        $"{field.Words.En} is written more than once (first on line {firstLine}), keep only one.");

    public static LocalText SameValue(FieldName field, string value, int firstLine) => new(
        $"{field.Words.Zh} 应当各不相同，“{VisibleText.Of(value, 60)}”在第 {firstLine} 行已经用过。",
        $"{field.Words.En} must differ from all others, \"{VisibleText.Of(value, 60)}\" is already used on line {firstLine}.");

    public static LocalText UrlAndUrls(FieldName field) => new(
        $"{field.Words.Zh} 和 url 只能写一个，请把网址都放进 urls。",
        $"{field.Words.En} cannot stand beside url, put every address into urls.");

    public static LocalText BadAddress(string address) => new(
        $"网址“{VisibleText.Of(address, 60)}”应为{Expected.Url.Zh}。",
        $"the address \"{VisibleText.Of(address, 60)}\" must be {Expected.Url.En}.");

    public static LocalText BadPages(int pages) => new(
        $"页数应为 {InventoryFields.Pages.Least} 到 {InventoryFields.Pages.Most} 的整数，现在是 {pages}。",
        $"the number of pages must be from {InventoryFields.Pages.Least} to {InventoryFields.Pages.Most}, found {pages}.");

    /// <summary>What stands where something else was expected.</summary>
    public static LocalText Found(YamlValue value) => value switch
    {
        YamlText { IsEmpty: true } => new("空白", "nothing"),
        YamlText { Plain: true } text => new($"“{VisibleText.Of(text.Value, 60)}”", $"\"{VisibleText.Of(text.Value, 60)}\""),
        YamlText text => new($"带引号的“{VisibleText.Of(text.Value, 60)}”", $"\"{VisibleText.Of(text.Value, 60)}\" in quotes"),
        YamlList { Items.Count: 0 } => new("空列表", "an empty list"),
        YamlList => new("一个列表", "a list"),
        _ => new("一组字段", "a group of fields"),
    };
}
