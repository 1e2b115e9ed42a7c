namespace A11yAudit.BrowserTests;

/// <summary>Pages of a made-up county site: one with no fault, and ways to put faults in.</summary>
internal static class TestPages
{
    /// <summary>A home page on which no rule finds anything.</summary>
    public static string Clean { get; } = With("样例市甲县人民政府", "<p>甲县便民服务大厅自下周一起延长服务时间，周六上午照常办理业务。</p>");

    /// <summary>The same with a picture that says nothing.</summary>
    public static string Faulty { get; } = With("样例市甲县人民政府", "<p>搬迁通知见下图。</p><img src=\"/tongzhi.png\" width=\"300\" height=\"200\">");

    /// <summary>The faultless page around other content.</summary>
    public static string With(string title, string content) => $$"""
        <!doctype html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{title}}</title>
        <style>
        body { margin: 1em; font-size: 20px; line-height: 1.9; color: #111; background: #fff; }
        nav ul { list-style: none; padding: 0; }
        nav a { display: inline-block; padding: 12px 16px; min-width: 60px; color: #003a8c; }
        :focus-visible { outline: 3px solid #003a8c; outline-offset: 2px; }
        </style>
        </head>
        <body>
        <header><nav aria-label="主导航"><ul><li><a href="/elder/">适老版</a></li><li><a href="/zwgk/">政务公开</a></li></ul></nav></header>
        <main>
        <h1>样例市甲县人民政府</h1>
        {{content}}
        </main>
        <footer><p>主办：甲县人民政府办公室</p></footer>
        </body>
        </html>
        """;
}
