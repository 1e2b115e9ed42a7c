using System.Text.Json;
using A11yAudit.Browser;
using A11yAudit.Cli.Demo;
using A11yAudit.Inventory;
using A11yAudit.Runs;

namespace A11yAudit.BrowserTests;

/// <summary>A page that breaks or fakes the language under its own scripts is judged exactly as it would be without.</summary>
internal sealed class TamperTests
{
    private static TemporaryFolder _folder = null!;
    private static LoopbackSite _server = null!;
    private static Microsoft.Playwright.IBrowserContext _context = null!;
    private static AuditPage _tab = null!;
    private static string _untouched = null!;

    [OneTimeSetUp]
    public static async Task StartAsync()
    {
        _folder = new TemporaryFolder();
        _folder.Write("index.html", """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>样例市甲县人民政府</title><script src="tamper.js"></script></head>
            <body><main><h1>甲县</h1><img src="x.png"><p style="color:#999;font-size:12px">搬迁通知</p><a href="a.html">更多</a> <a href="b.html">点击这里</a>
            <form><input type="text" name="q"></form><table><tr><td>一</td></tr></table><div role="button">查询</div></main>
            <iframe src="frame.html"></iframe></body></html>
            """);
        _folder.Write("frame.html", """<!doctype html><html><head><meta charset="utf-8"><title>公告</title><script src="tamper.js"></script></head><body><img src="y.png"><p style="color:#aaa">公告正文</p></body></html>""");
        _folder.Write("tamper.js", "// nothing");
        _server = LoopbackSite.Start([_folder.Path]);
        _context = await TestBrowser.Pool.NewContextAsync(Viewport.Pc, CancellationToken.None);
        _tab = await AuditPage.OpenAsync(_context, TestBrowser.Script, CancellationToken.None);
        _untouched = await FindingsAsync();
    }

    [OneTimeTearDown]
    public static async Task StopAsync()
    {
        await _tab.DisposeAsync();
        await _context.CloseAsync();
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Test]
    public void The_untouched_page_has_findings_to_hide() =>
        Assert.That(_untouched, Does.Contain("image-alt").And.Contain("color-contrast").And.Contain("frame-title"));

    [TestCase("JSON.stringify = () => '{}'; JSON.parse = () => ({});", TestName = "JSON")]
    [TestCase("for (const name of ['filter', 'map', 'forEach', 'some', 'every', 'push', 'slice', 'concat']) Array.prototype[name] = () => [];", TestName = "Array.prototype")]
    [TestCase("document.querySelectorAll = Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = Element.prototype.matches = () => [];", TestName = "querySelectorAll")]
    [TestCase("document.querySelector = Document.prototype.querySelector = Element.prototype.querySelector = document.getElementsByTagName = () => null;", TestName = "querySelector")]
    [TestCase("Element.prototype.getAttribute = () => 'x'; Element.prototype.hasAttribute = () => true;", TestName = "getAttribute")]
    [TestCase("Object.defineProperty(HTMLImageElement.prototype, 'alt', { get: () => 'x' }); Object.defineProperty(Node.prototype, 'textContent', { get: () => '' });", TestName = "property getters")]
    [TestCase("window.getComputedStyle = () => ({}); CSSStyleDeclaration.prototype.getPropertyValue = () => '';", TestName = "getComputedStyle")]
    [TestCase("Promise.prototype.then = () => {}; window.Promise = function () {};", TestName = "Promise")]
    [TestCase("window.setTimeout = window.requestAnimationFrame = window.setInterval = () => 0; performance.now = () => 0; Date.now = () => 0;", TestName = "timers")]
    [TestCase("window.MutationObserver = function () { this.observe = this.disconnect = () => {}; }; Element.prototype.getBoundingClientRect = () => ({ width: 0, height: 0 });", TestName = "observers and boxes")]
    [TestCase("Object.prototype.toJSON = () => ({}); Object.keys = () => []; Object.entries = () => [];", TestName = "Object")]
    [TestCase("Function.prototype.call = Function.prototype.apply = () => undefined; Map.prototype.get = Set.prototype.has = () => undefined;", TestName = "call and collections")]
    [TestCase("""
        for (const name of ['axe', 'a11yAudit']) {
          const fake = { run: async () => ({ violations: [], incomplete: [], passes: [], inapplicable: [] }), runPartial: async () => ({ frames: [], results: [] }), finish: async () => ({}), settle: () => ({ settled: true }), utils: {} };
          Object.defineProperty(window, name, { value: Object.freeze(fake), writable: false, configurable: false });
        }
        """, TestName = "frozen axe and a11yAudit")]
    public async Task The_same_findings_as_without(string script)
    {
        _folder.Write("tamper.js", script);

        Assert.That(await FindingsAsync(), Is.EqualTo(_untouched));
    }

    // What the world script cannot be kept from seeing, since it is in the document: names of elements. It must never count as passed.
    [TestCase("<img name=\"getElementsByTagName\">")]
    [TestCase("<img name=\"querySelector\"><img name=\"querySelectorAll\">")]
    [TestCase("<form name=\"documentElement\"></form>")]
    [TestCase("<form name=\"body\"></form>")]
    [TestCase("<form id=\"axe\"></form><form id=\"a11yAudit\"></form>")]
    [TestCase("<form><input name=\"getAttribute\"><input name=\"attributes\"><input name=\"parentNode\"></form>")]
    public async Task An_element_named_like_a_function_hides_no_fault(string element)
    {
        _folder.Write("clobber.html", $"<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>甲县</title></head><body><main><h1>甲县</h1>{element}<img src=\"x.png\"></main></body></html>");

        var record = await RecordAsync("clobber.html");

        var seen = record.Tallies.SingleOrDefault(t => t.RuleId == "image-alt");
        Assert.That(!record.Status.IsTested || seen is { Failed: > 0 } or { NotTested: not null }, Is.True, $"{record.Status} {seen}");
    }

    private static async Task<string> FindingsAsync()
    {
        var record = await RecordAsync(string.Empty);
        Assert.That(record.Status.Kind, Is.EqualTo(VisitKind.Audited), record.Status.Detail);
        return string.Join('\n',
        [
            JsonSerializer.Serialize(record.Findings, A11yJson.Readable.IReadOnlyListFinding),
            JsonSerializer.Serialize(record.Tallies, A11yJson.Readable.IReadOnlyListRuleTally),
            JsonSerializer.Serialize(record.Observations),
            .. record.Links.Select(l => l.ToString()),
            .. record.FrameGaps.Select(g => g.ToString()),
        ]);
    }

    private static async Task<PageRecord> RecordAsync(string path)
    {
        var url = _server.Url + path;
        var visitor = new PageVisitor(new Site("tamper", "甲县", [_server.Url]), TestBrowser.Pack, TestBrowser.Script, TestBrowser.Quick, hasCjkFont: true, TimeProvider.System);
        return (await visitor.VisitAsync(_tab, new PageRequest(url, PageType.Home, 0, IsStart: true, IsCore: true, null), CancellationToken.None)).Record;
    }
}
