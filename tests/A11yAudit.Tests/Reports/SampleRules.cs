using A11yAudit.Rules;

namespace A11yAudit.Tests.Reports;

/// <summary>A small made-up rule pack with the shapes a report meets: several impacts, clauses of every grade, a rule of the site.</summary>
internal static class SampleRules
{
    public static IReadOnlyList<Standard> Standards { get; } =
    [
        new("wcag22", "WCAG 2.2", new LocalText("网页内容无障碍指南 2.2", "Web Content Accessibility Guidelines 2.2"), EvidenceGrade.VerifiedSecondary, "w3c", null,
        [
            Clause("wcag22/1.1.1", "1.1.1", "非文本内容", "Non-text Content", "A", EvidenceGrade.VerifiedSecondary),
            Clause("wcag22/1.4.3", "1.4.3", "对比度（最低）", "Contrast (Minimum)", "AA", EvidenceGrade.VerifiedSecondary),
            Clause("wcag22/2.4.4", "2.4.4", "链接目的", "Link Purpose (In Context)", "A", EvidenceGrade.VerifiedSecondary),
            Clause("wcag22/3.3.2", "3.3.2", "标签或说明", "Labels or Instructions", "A", EvidenceGrade.VerifiedSecondary),
        ]),
        new("gbt37668", "GB/T 37668-2019", new LocalText("互联网内容无障碍可访问性技术要求与测试方法", "Accessibility of Internet content"), EvidenceGrade.VerifiedSecondary, "S6", 58,
        [
            Clause("gbt37668/image-alternative", null, "图片替代文本", "Image alternative", null, EvidenceGrade.Recalled),
            Clause("gbt37668/contrast", null, "对比度", "Contrast", null, EvidenceGrade.Recalled),
        ]),
        new("annex2", "工信厅信管函〔2021〕67号 附件2", new LocalText("移动互联网应用（APP）适老化通用设计规范", "Elderly-friendly apps"), EvidenceGrade.VerifiedOriginal, "S3", null,
        [
            Clause("annex2/1.1", "1.1", "字型大小调整", "Font size", null, EvidenceGrade.VerifiedOriginal),
        ]),
    ];

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        Rule("image-alt", Impact.Critical, Outcome.Failed, ["blind"], ["wcag22/1.1.1", "gbt37668/image-alternative"],
            "图片要有替代文本", "Images need alternative text", "这张图片没有替代文本，读屏软件只能读出“图片”。", "This image has no alternative text."),
        Rule("label", Impact.Critical, Outcome.Failed, ["blind", "motor"], ["wcag22/3.3.2"],
            "表单输入项要有标签", "Form fields need labels", "这个输入项没有关联标签。", "This field has no associated label."),
        Rule("color-contrast", Impact.Serious, Outcome.Failed, ["low-vision"], ["wcag22/1.4.3", "gbt37668/contrast"],
            "文字和背景的对比度要够", "Text needs enough contrast", "“${text}”的对比度是 ${ratio}，要求至少 ${expected}。", "The contrast of “${text}” is ${ratio}, at least ${expected} is needed."),
        Rule("link-name", Impact.Serious, Outcome.Failed, ["blind"], ["wcag22/2.4.4"],
            "链接要有可读的名称", "Links need a readable name", "这个链接没有文字，读屏软件读不出它通向哪里。", "This link has no text."),
        Rule("floating-window", Impact.Moderate, Outcome.Failed, ["motion", "cognitive"], [],
            "不要有漂浮窗口", "No floating windows", "这个窗口在 ${seconds} 秒内自己移动了 ${pixels} 像素。", "This window moved ${pixels} pixels by itself in ${seconds} seconds."),
        Rule("target-size", Impact.Moderate, Outcome.Advice, ["motor", "low-vision"], ["annex2/1.1"],
            "可点的地方要够大", "Targets need to be large enough", "点击区域是 ${width}×${height} 像素。", "The target is ${width}×${height} pixels."),
        Rule("meta-viewport", Impact.Serious, Outcome.Failed, ["low-vision"], ["wcag22/1.4.3"],
            "不要禁止页面放大", "Do not forbid zooming", "页面禁止放大。", "The page forbids zooming."),
        Rule("navigation-consistent", Impact.Moderate, Outcome.Failed, ["cognitive"], [],
            "各页导航要一致", "Navigation stays the same", "这一页的导航与首页不同。", "Navigation differs from the home page.", RuleKind.Site),
    ];

    private static Clause Clause(string id, string? number, string zh, string en, string? level, EvidenceGrade grade) => new(
        id, number, new LocalText(zh, en), new LocalText($"要求：{zh}符合规定。", $"Requirement: {en} as stated."), level, grade, "sample");

    private static RuleInfo Rule(
        string id, Impact impact, Outcome onFail, string[] groups, string[] clauses, string zh, string en, string zhFailed, string enFailed, RuleKind kind = RuleKind.Adopted) => new(
        id, kind, "1.0.0", Principle.Perceivable, impact, onFail, groups, clauses,
        new RuleWords(zh, new Dictionary<string, string> { ["failed"] = zhFailed, ["review"] = "请对照页面看一看：" + zhFailed }, Body("为什么", "怎么改", "错误写法", "正确写法", zh, "甲县医保局服务大厅搬迁示意图")),
        new RuleWords(en, new Dictionary<string, string> { ["failed"] = enFailed, ["review"] = "Please look at the page: " + enFailed }, Body("Why it matters", "How to fix", "Wrong", "Right", en, "Map of the new service hall")),
        "hash-" + id);

    private static string Body(string why, string how, string wrong, string right, string title, string alt) => $"""
        ## {why}
        {title}：{Chinese(why, "看不见的人听到的只是一串文件名，搬到哪里、几点办公一概不知，只能请人代看。图片没加载出来时，所有人看到的也是一块空白。", "A blind visitor hears a file name and learns neither the address nor the opening hours, and has to ask someone to look.")}

        ## {how}
        - {Chinese(why, "传达信息的图片，在 `alt` 里写出图上要让人知道的内容，不写文件名。", "Write in `alt` what people are meant to learn from the image, not the file name.")}
        - {Chinese(why, "纯装饰的图片写空值 `alt=\"\"`，不能省略这个属性。", "For pure decoration write an empty `alt=\"\"`; do not leave the attribute out.")}

        ## {wrong}
        ```html
        <img src="/upload/IMG_20260318.jpg" width="600" height="400">
        ```

        ## {right}
        ```html
        <img src="/upload/IMG_20260318.jpg" width="600" height="400" alt="{alt}">
        ```
        """;

    private static string Chinese(string why, string zh, string en) => why == "为什么" ? zh : en;
}
