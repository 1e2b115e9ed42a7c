using A11yAudit.Runs;

namespace A11yAudit.Browser;

/// <summary>Guesses the type of a page from its link's words and its address, to choose one of each core type first; pure.</summary>
public static class PageTypes
{
    /// <summary>Core types in the order they are chosen.</summary>
    public static IReadOnlyList<PageType> Core { get; } =
        [PageType.Elder, PageType.Disclosure, PageType.Services, PageType.Interaction, PageType.Search, PageType.Column, PageType.Article];

    private static readonly (PageType Type, string[] Words, string[] Paths)[] Signs =
    [
        (PageType.Elder, ["长者", "关怀版", "适老", "老年版", "长辈", "大字版", "亲情版", "关爱版", "无障碍"], ["/elder", "/laonian", "/wza", "/zhangzhe", "/slh", "/old/"]),
        (PageType.Disclosure, ["政务公开", "政府信息公开", "信息公开", "政府公开"], ["/zwgk", "/xxgk", "/zfxxgk", "/gkml"]),
        (PageType.Services, ["办事服务", "政务服务", "网上办事", "便民服务", "办事大厅", "在线服务"], ["/bsfw", "/fwdt", "/zwfw", "/wsbs", "/bmfw"]),
        (PageType.Interaction, ["互动交流", "政民互动", "互动", "领导信箱", "民意征集"], ["/hdjl", "/zmhd", "/hudong"]),
        (PageType.Search, ["搜索", "检索"], ["/search", "/jiansuo", "/s?", "/so/"]),
    ];

    public static PageType Guess(string url, string linkText)
    {
        ArgumentNullException.ThrowIfNull(linkText);
        var path = new Uri(url).PathAndQuery.ToLowerInvariant();
        foreach (var (type, words, paths) in Signs)
        {
            if (!LooksLikeArticle(path) && (words.Any(w => linkText.Contains(w, StringComparison.Ordinal)) || paths.Any(p => path.Contains(p, StringComparison.Ordinal))))
            {
                return type;
            }
        }

        return LooksLikeArticle(path) ? PageType.Article
            : path.EndsWith('/') || path.Contains("index", StringComparison.Ordinal) || path.Contains("list", StringComparison.Ordinal) || path.Contains("col/", StringComparison.Ordinal) ? PageType.Column
            : PageType.Other;
    }

    // t20260901_12.html, post_508890.html, art_81e8….html, /2026-09-01/1.html, content_123, show.asp?id=3
    private static bool LooksLikeArticle(string path)
    {
        var file = path[(path.LastIndexOf('/') + 1)..];
        return file.StartsWith("art_", StringComparison.Ordinal) || file.StartsWith("post_", StringComparison.Ordinal)
            || file.StartsWith("content_", StringComparison.Ordinal) || file.StartsWith("show", StringComparison.Ordinal) || file.StartsWith("article", StringComparison.Ordinal)
            || file.Count(char.IsAsciiDigit) >= 6
            || (path.Contains("/20", StringComparison.Ordinal) && file.Any(char.IsAsciiDigit));
    }
}
