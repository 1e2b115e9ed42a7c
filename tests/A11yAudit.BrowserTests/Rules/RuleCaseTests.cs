using System.Text.RegularExpressions;
using A11yAudit.Browser;
using A11yAudit.Cli.Demo;
using A11yAudit.Inventory;
using A11yAudit.Rules;
using A11yAudit.Runs;
using Microsoft.Extensions.Logging.Abstractions;

namespace A11yAudit.BrowserTests.Rules;

/// <summary>Every rules/*/cases/*: what is marked with data-expect must be reported, and nothing else may be.</summary>
[Category("RuleCases")]
internal sealed partial class RuleCaseTests
{
    private static readonly RulePack Own = TestBrowser.Pack.Only(r => r.Info.Kind != RuleKind.Adopted);
    private static readonly WorldScript OwnScript = WorldScript.Build(Own);
    private static LoopbackSite _server = null!;
    private static Microsoft.Playwright.IBrowserContext _context = null!;
    private static AuditPage _tab = null!;

    [OneTimeSetUp]
    public static async Task StartAsync()
    {
        _server = LoopbackSite.Start([Path.Combine(TestBrowser.Repository, "rules")]);
        _context = await TestBrowser.Pool.NewContextAsync(Viewport.Pc, CancellationToken.None);
        _tab = await AuditPage.OpenAsync(_context, OwnScript, CancellationToken.None);
    }

    [OneTimeTearDown]
    public static async Task StopAsync()
    {
        await _tab.DisposeAsync();
        await _context.CloseAsync();
        await _server.DisposeAsync();
    }

    [TestCaseSource(nameof(Cases))]
    public async Task Case(string ruleId, string path)
    {
        var findings = await FindingsAsync(ruleId, path);
        var expected = ExpectationsIn(path);
        var wrong = findings.Where(f => Marks(OpeningTag(f.Place.Snippet)) is not [var mark] || mark != Kebab(f.Outcome)).Select(f => $"not expected: {f.Outcome} {f.Message} {f.Place.Selector} {f.Place.Snippet} {string.Join(", ", f.Evidence)}").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(findings.Select(f => Kebab(f.Outcome)).Order(), Is.EqualTo(expected.Order()), "outcomes reported against data-expect of the case");
        });
    }

    public static IEnumerable<TestCaseData> Cases()
    {
        var root = Path.Combine(TestBrowser.Repository, "rules");
        foreach (var folder in Directory.GetDirectories(root).Where(d => !Path.GetFileName(d).StartsWith('_')).Order(StringComparer.Ordinal))
        {
            var cases = Path.Combine(folder, "cases");
            var entries = Directory.Exists(cases) ? Directory.GetFileSystemEntries(cases) : [];
            foreach (var entry in entries.Where(IsCase).Order(StringComparer.Ordinal))
            {
                yield return new TestCaseData(Path.GetFileName(folder), entry).SetName($"{Path.GetFileName(folder)} {Path.GetFileNameWithoutExtension(entry)}");
            }
        }
    }

    private static bool IsCase(string entry) => Directory.Exists(entry) ? File.Exists(Path.Combine(entry, "index.html")) : entry.EndsWith(".html", StringComparison.Ordinal);

    private static async Task<IReadOnlyList<Finding>> FindingsAsync(string ruleId, string path)
    {
        var rule = Own.Find(ruleId) ?? throw new InvalidOperationException($"no rule {ruleId} in the pack");
        if (rule.Info.Kind == RuleKind.Site)
        {
            return await SiteFindingsAsync(Own.Only(r => r.Info.Id == ruleId), path);
        }

        // All element rules run in one pass, as in an audit; of the rules that drive the page only the one at hand.
        var only = Own.Only(r => r.Info.Id == ruleId || r.Info.Kind == RuleKind.Element);

        var url = _server.Url + Path.GetRelativePath(Path.Combine(TestBrowser.Repository, "rules"), path).Replace('\\', '/');
        var visitor = new PageVisitor(new Site("case", "case", [url]), only, OwnScript, TestBrowser.Quick, hasCjkFont: true, TimeProvider.System);
        var visit = await visitor.VisitAsync(_tab, new PageRequest(url, PageType.Home, 0, IsStart: true, IsCore: true, null), CancellationToken.None);
        Assert.That(visit.Record.Status.Kind, Is.EqualTo(VisitKind.Audited), visit.Record.Status.Detail);
        Assert.That(visit.Record.Tallies.Where(t => t.RuleId == ruleId).Select(t => t.NotTested), Is.All.Null);
        return [.. visit.Record.Findings.Where(f => f.RuleId == ruleId)];
    }

    // A site rule's case is a folder, served as a site of its own; a single file is a site of one page.
    private static async Task<IReadOnlyList<Finding>> SiteFindingsAsync(RulePack only, string path)
    {
        var single = !Directory.Exists(path);
        await using var server = LoopbackSite.Start([single ? Path.GetDirectoryName(path)! : path]);
        var url = server.Url + (single ? Path.GetFileName(path) : string.Empty);
        var site = new Site("case", "样例市甲县人民政府", [url]) { Budget = new CrawlBudget(single ? 1 : 20, 2, 0) };
        using var auditor = new SiteAuditor(TestBrowser.Pool, only, WorldScript.Build(only), TestBrowser.Quick, hasCjkFont: true, TimeProvider.System, NullLogger.Instance);
        var audit = await auditor.AuditAsync(site, new AuditHooks((_, _) => Task.CompletedTask, _ => { }), CancellationToken.None);
        Assert.That(audit.Pages.Select(p => (p.Status.Kind, p.Status.Detail)).Where(s => s.Kind != VisitKind.Audited), Is.Empty);
        Assert.That(audit.Pages.SelectMany(p => p.Tallies).Concat(audit.SiteTallies).Select(t => t.NotTested), Is.All.Null);
        return audit.SiteFindings;
    }

    private static List<string> ExpectationsIn(string path)
    {
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.html", SearchOption.AllDirectories) : [path];
        return [.. files.SelectMany(f => Marks(Comment().Replace(File.ReadAllText(f), string.Empty)))];
    }

    private static List<string> Marks(string html) => [.. Mark().Matches(html).Select(m => m.Groups["mark"].Value)];

    private static string OpeningTag(string snippet) => snippet.Split('>', 2)[0];

    private static string Kebab(Outcome outcome) => outcome switch { Outcome.NeedsReview => "needs-review", Outcome.Failed => "failed", Outcome.Advice => "advice", _ => outcome.ToString() };

    [GeneratedRegex("data-expect=\"(?<mark>[a-z-]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();
}
