using System.Text.RegularExpressions;
using A11yAudit.Browser;
using A11yAudit.Cli.Demo;
using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit.BrowserTests.Rules;

/// <summary>The wrong and the right code of every adopted rule's explanation: axe must report the one and not the other, or we teach what is not so.</summary>
[Category("RuleCases")]
internal sealed partial class AdoptedPairTests
{
    /// <summary>Pairs this test cannot prove, with the reason.</summary>
    private static readonly Dictionary<string, string> Unprovable = new()
    {
        ["frame-tested"] = "its fault is a frame the auditor could not enter; ours enters frames by the debugger protocol, a sandboxed one included, and records those it cannot as gaps",
    };

    private static readonly WorldScript Script = WorldScript.Build(TestBrowser.Pack.Only(r => r.Info.Kind == RuleKind.Adopted));
    private static readonly AuditOptions Options = new();
    private static TemporaryFolder _folder = null!;
    private static LoopbackSite _server = null!;
    private static Microsoft.Playwright.IBrowserContext _context = null!;
    private static AuditPage _tab = null!;

    [OneTimeSetUp]
    public static async Task StartAsync()
    {
        _folder = new TemporaryFolder();
        _server = LoopbackSite.Start([_folder.Path]);
        _context = await TestBrowser.Pool.NewContextAsync(Viewport.Pc, CancellationToken.None);
        _tab = await AuditPage.OpenAsync(_context, Script, CancellationToken.None);
    }

    [OneTimeTearDown]
    public static async Task StopAsync()
    {
        await _tab.DisposeAsync();
        await _context.CloseAsync();
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [TestCaseSource(nameof(AdoptedRules))]
    public async Task Pair(string ruleId)
    {
        var wrong = new List<string>();
        foreach (var (file, language, wrongHead, rightHead) in new[] { ("zh-CN.md", "zh-CN", "## 错误写法", "## 正确写法"), ("en.md", "en", "## Wrong", "## Right") })
        {
            var text = await File.ReadAllTextAsync(Path.Combine(TestBrowser.Repository, "rules", "axe", ruleId, file));
            if (!await IsReportedAsync(ruleId, language, FenceAfter(text, wrongHead)))
            {
                wrong.Add($"{file}: the wrong code is not reported");
            }

            if (await IsReportedAsync(ruleId, language, FenceAfter(text, rightHead)))
            {
                wrong.Add($"{file}: the right code is reported");
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    public static IEnumerable<TestCaseData> AdoptedRules() =>
        TestBrowser.Pack.Rules.Where(r => r.Info.Kind == RuleKind.Adopted && !Unprovable.ContainsKey(r.Info.Id))
            .Select(r => new TestCaseData(r.Info.Id).SetName($"axe {r.Info.Id}"));

    private static async Task<bool> IsReportedAsync(string ruleId, string language, string code)
    {
        _folder.Write("pair.html", IsDocument(code) ? code
            : $"<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>样例市甲县人民政府</title></head><body><main><h1>样例</h1>{code}</main></body></html>");
        await _tab.Page.GotoAsync(_server.Url + "pair.html", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.Load });
        var frames = await FrameTree.ReadAsync(_tab.Page, _tab.Session, CancellationToken.None);
        var top = (await frames.EnterAsync(frames.RootId, Script, CancellationToken.None))!;
        var view = new PageView(_tab.Page, _tab.Session, top, frames, TimeProvider.System);
        var report = await new AxeRunner(Script, Options, [ruleId]).RunAsync(view, CancellationToken.None);
        Assert.That(report.Gaps, Is.Empty);
        return report.Violations.Concat(report.Incomplete).Any(r => r.Id == ruleId);
    }

    private static bool IsDocument(string code) => WholeDocument().IsMatch(code);

    private static string FenceAfter(string text, string heading)
    {
        var section = text[(text.IndexOf('\n' + heading, StringComparison.Ordinal) is var at and >= 0 ? at : throw new InvalidOperationException($"no {heading}"))..];
        return Fence().Match(section) is { Success: true } found ? found.Groups["code"].Value : throw new InvalidOperationException($"no code after {heading}");
    }

    [GeneratedRegex("^\\s*(<!--.*?-->\\s*)*<(!doctype|html)", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WholeDocument();

    [GeneratedRegex("```html\\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fence();
}
