using System.Text;

namespace A11yAudit.Bench;

/// <summary>Writes a site of equal-sized pages as a county portal has them: navigation, lists, tables, a form, some faults.</summary>
internal static class GeneratedCounty
{
    /// <summary>About 1,400 elements a page at the default size.</summary>
    public static void Write(string folder, int pages, int rows = 150)
    {
        for (var page = 0; page < pages; page++)
        {
            File.WriteAllText(Path.Combine(folder, page == 0 ? "index.html" : $"p{page}.html"), Page(page, pages, rows));
        }
    }

    private static string Page(int page, int pages, int rows)
    {
        var text = new StringBuilder();
        text.Append($$"""
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>样例市甲县 第{{page}}页</title>
            <meta name="viewport" content="width=device-width">
            <style>body{font:16px/1.6 sans-serif;color:#222;margin:0}nav a{display:inline-block;padding:6px 12px;color:#fff}nav{background:#024}
            .list li{display:flex;justify-content:space-between}.date{color:#888;font-size:13px}.col{float:left;width:48%}table{border-collapse:collapse}td{padding:2px 8px}</style></head>
            <body><header><h1>样例市甲县人民政府</h1><nav aria-label="主导航">
            """);
        for (var i = 0; i < 40; i++)
        {
            text.Append($"<a href=\"p{((page * 40) + i + 1) % pages}.html\">栏目{(page * 40) + i + 1}</a>");
        }

        text.Append("</nav></header><main><h2>通知公告</h2>");
        for (var column = 0; column < 2; column++)
        {
            text.Append("<div class=\"col\"><ul class=\"list\">");
            for (var i = 0; i < rows; i++)
            {
                text.Append($"<li><a href=\"p{(page + i + 1) % pages}.html\">关于第{i}号民生实事项目办理进度的公告（{page}）</a><span class=\"date\">2026-09-{(i % 28) + 1:00}</span></li>");
            }

            text.Append("</ul></div>");
        }

        text.Append("<h2>办事统计</h2><table><caption>办件统计</caption><tr><th scope=\"col\">事项</th><th scope=\"col\">件数</th></tr>");
        for (var i = 0; i < rows / 2; i++)
        {
            text.Append($"<tr><td>事项{i}</td><td>{i * 3}</td></tr>");
        }

        text.Append("</table><form><label for=\"q\">站内搜索</label><input id=\"q\"><input name=\"nolabel\"><button>搜索</button></form><img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==\"></main><footer><p>主办：样例市甲县人民政府办公室</p></footer></body></html>");
        return text.ToString();
    }
}
