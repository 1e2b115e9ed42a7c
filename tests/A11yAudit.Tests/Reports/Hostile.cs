namespace A11yAudit.Tests.Reports;

/// <summary>Texts a page may hold to break out of a report, or to mislead its reader.</summary>
internal static class Hostile
{
    public const string Title = "<script>alert(1)</script> {{ 7*7 }} [甲县]公告 \"'><img src=x onerror=alert(2)> \u202Egnp.cod\u202C \u2066x\u2069\u200F\u0007\u061C";
    public const string Snippet = "<img src=\"x\" onerror=\"alert('甲县')\" alt=\"{{ page.Title }} ${ratio}\"></code></li></script><script>alert(3)</script><!-- -->";
    public const string Selector = "a[href=\"javascript:alert(4)\"] > b[title='</code><svg/onload=alert(5)>'] >>> [甲县]";
    public const string Url = "https://jiaxian.example/a?x=\"><script>alert(6)</script>&y='1'&z={{7*7}}";

    /// <summary>Addresses that must stay text.</summary>
    public static IReadOnlyList<string> NoLinks { get; } =
        ["javascript:alert(7)", "data:text/html,<script>alert(8)</script>", "https://gov.example@evil.example/", "file:///etc/passwd", "vbscript:x"];
}
