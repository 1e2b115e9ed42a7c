using System.Text.Json;
using A11yAudit.Rules;
using A11yAudit.Runs;
using A11yAudit.Storage;

namespace A11yAudit.BrowserTests;

/// <summary>The demo on the real executable: what its reports say is what was planted in the made-up city.</summary>
[Category("DemoAndReport")]
internal sealed class DemoTests
{
    private static TemporaryFolder _folder = null!;
    private static Executable.Ended _demo = null!;

    [OneTimeSetUp]
    public static async Task RunDemoAsync()
    {
        _folder = new TemporaryFolder();
        _demo = await Executable.RunAsync(_folder.Path, "demo", "--out", "demo", "--today", "2026-11-23", "--no-open");
    }

    [OneTimeTearDown]
    public static void Clean() => _folder.Dispose();

    [Test]
    public void It_ends_with_0_because_its_result_equals_its_expectation() =>
        Assert.That(_demo.ExitCode, Is.Zero, _demo.Output + _demo.Errors);

    [Test]
    public void The_office_report_shows_eleven_sites_three_dates_and_the_site_that_is_down_as_not_reached()
    {
        var html = File.ReadAllText(Path.Combine(_folder.Path, "demo", "index.html"));
        Assert.Multiple(() =>
        {
            foreach (var name in new[] { "甲县", "乙县", "丙县", "丁县", "戊县", "己县", "庚县", "辛县", "壬县", "癸县", "样例高新区" })
            {
                Assert.That(html, Does.Contain(name));
            }

            foreach (var date in new[] { "2026 年 10 月 5 日", "2026 年 11 月 2 日", "2026 年 11 月 23 日" })
            {
                Assert.That(html, Does.Contain(date));
            }

            Assert.That(html, Does.Contain("离 12 月 31 日还有 38 天"));
            Assert.That(html, Does.Contain("未连通 1 个"));
        });
    }

    /// <summary>samples/sites/*/planted.json lists every fault by page, rule and stage: each must be found, and no other failed place of these rules.</summary>
    [Test]
    public async Task Every_planted_fault_is_found_at_its_stage_and_nothing_else()
    {
        await using var queries = await RunQueries.OpenAsync(Path.Combine(_folder.Path, "demo", RunStore.DefaultFileName), CancellationToken.None);
        var runs = (await queries.RunIdsAsync(null, CancellationToken.None)).Order(StringComparer.Ordinal).ToList();
        var wrong = new List<string>();
        var compared = 0;
        for (var stage = 1; stage <= 3; stage++)
        {
            var run = await queries.LoadRunAsync(runs[stage - 1], CancellationToken.None);
            foreach (var site in run!.Sites)
            {
                var planted = Planted(site.Site.Id, stage);
                foreach (var page in site.Pages.Where(p => p.Status.Kind == VisitKind.Audited))
                {
                    compared++;
                    // Rules that watch or drive a page run on core pages only: elsewhere their faults are not looked for.
                    var asked = page.Tallies.Concat(site.SiteTallies).Select(t => t.RuleId).ToHashSet();
                    var here = planted.Where(p => asked.Contains(p.Key.Rule)).ToDictionary();
                    wrong.AddRange(Differences($"stage {stage} {site.Site.Id}", PathOf(page.Url), here, Found(site, page)));
                }
            }
        }

        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(compared, Is.GreaterThan(200), "pages compared");
        });
    }

    private static IEnumerable<string> Differences(string where, string page, Dictionary<(string Page, string Rule), int> planted, Dictionary<string, int> found)
    {
        foreach (var rule in found.Keys.Union(planted.Keys.Where(k => k.Page == page).Select(k => k.Rule)))
        {
            var (expected, seen) = (planted.GetValueOrDefault((page, rule)), found.GetValueOrDefault(rule));
            if (expected != seen)
            {
                yield return $"{where} {page} {rule}: planted {expected}, found {seen}";
            }
        }
    }

    // A fault inside a frame is planted in, and counted with, the frame's own page.
    private static Dictionary<string, int> Found(SiteAudit site, PageRecord page) =>
        page.Findings.Where(f => f.Place.Frames.Count == 0).Concat(site.SiteFindings.Where(f => f.Place.PageUrl == page.Url))
            .Where(f => f.Outcome == Outcome.Failed)
            .GroupBy(f => f.RuleId).ToDictionary(g => g.Key, g => g.Count());

    private static Dictionary<(string Page, string Rule), int> Planted(string site, int stage)
    {
        var file = Path.Combine(TestBrowser.Repository, "samples", "sites", site, "planted.json");
        if (!File.Exists(file))
        {
            return [];
        }

        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return json.RootElement.EnumerateArray()
            .Where(row => row.GetProperty("stages").EnumerateArray().Any(s => s.GetInt32() == stage))
            .GroupBy(row => (row.GetProperty("page").GetString()!, row.GetProperty("rule").GetString()!))
            .ToDictionary(g => g.Key, g => g.Sum(row => row.GetProperty("places").GetInt32()));
    }

    private static string PathOf(string url)
    {
        var path = new Uri(url).AbsolutePath.TrimStart('/');
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
