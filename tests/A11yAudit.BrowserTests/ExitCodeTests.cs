using System.Text.Json;
using A11yAudit.Cli.Demo;
using A11yAudit.Storage;

namespace A11yAudit.BrowserTests;

/// <summary>What a pipeline sees of the real program: the exit code, the two streams, and the JSON summary.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ExitCodeTests : IDisposable
{
    private static readonly string Broken = TestPages.With("样例市甲县人民政府", "<p><a href=\"/broken\">办事指南</a></p>");
    private static readonly string FaultyAndBroken = TestPages.With("样例市甲县人民政府", "<p><a href=\"/broken\">办事指南</a></p><img src=\"/a.png\">");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task A_clean_page_ends_with_0_and_one_JSON_document_that_keeps_to_its_schema()
    {
        await using var site = AnsweringSite.Start(path => path == "/" ? new(TestPages.Clean) : null);

        var ended = await AuditAsync(site.Url, "--pages", "1", "--json", "--save", "run.json");

        Assert.That(ended.ExitCode, Is.Zero, Both(ended) + await FailedAsync());
        using var summary = JsonDocument.Parse(ended.Output);
        Assert.That(SchemaMistakes(summary), Is.Empty);
        Assert.That(summary.RootElement.GetProperty("sites")[0].GetProperty("state").GetString(), Is.EqualTo("self-check-passed"));
    }

    [Test]
    public async Task A_fault_ends_with_1_and_the_summary_says_what_the_store_holds()
    {
        await using var site = AnsweringSite.Start(path => path == "/" ? new(TestPages.Faulty) : null);

        var ended = await AuditAsync(site.Url, "--pages", "1", "--json");

        Assert.That(ended.ExitCode, Is.EqualTo(1), Both(ended));
        using var summary = JsonDocument.Parse(ended.Output);
        await using var queries = await RunQueries.OpenAsync(Path.Combine(_folder.Path, RunStore.DefaultFileName), CancellationToken.None);
        var figures = (await queries.SummariesAsync(null, null, CancellationToken.None))[^1].Sites[0];
        var said = summary.RootElement.GetProperty("sites")[0];
        Assert.Multiple(() =>
        {
            Assert.That(SchemaMistakes(summary), Is.Empty);
            Assert.That(summary.RootElement.GetProperty("exitCode").GetInt32(), Is.EqualTo(1));
            Assert.That(figures.Failed, Is.GreaterThan(0));
            Assert.That(said.GetProperty("failed").GetInt32(), Is.EqualTo(figures.Failed));
            Assert.That(said.GetProperty("needsReview").GetInt32(), Is.EqualTo(figures.NeedsReview));
            Assert.That(said.GetProperty("pagesTested").GetInt32(), Is.EqualTo(1));
            Assert.That(said.TryGetProperty("fixed", out _), Is.False, "nothing to compare with");
        });
    }

    [Test]
    public async Task A_page_that_answers_500_ends_with_3_even_beside_findings()
    {
        await using var site = AnsweringSite.Start(path => path switch { "/" => new(FaultyAndBroken), "/broken" => new("oops", 500), _ => null });
        Inventory(site.Url);

        var ended = await AuditAsync("sites.yaml", "--json");

        Assert.That(ended.ExitCode, Is.EqualTo(3), Both(ended));
        using var summary = JsonDocument.Parse(ended.Output);
        var said = summary.RootElement.GetProperty("sites")[0];
        Assert.Multiple(() =>
        {
            Assert.That(SchemaMistakes(summary), Is.Empty);
            Assert.That(said.GetProperty("failed").GetInt32(), Is.GreaterThan(0));
            Assert.That(said.GetProperty("notTestedByReason").GetProperty("http-error").GetInt32(), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task An_explicit_least_coverage_lets_a_gap_pass_and_says_so_before_the_figures()
    {
        await using var site = AnsweringSite.Start(path => path switch { "/" => new(Broken), "/broken" => new("oops", 500), "/elder/" or "/zwgk/" => new(TestPages.With(path, "<p>正文</p>")), _ => null });
        Inventory(site.Url);

        var strict = await AuditAsync("sites.yaml");
        var tolerant = await AuditAsync("sites.yaml", "--min-coverage", "50");
        var tooMuch = await AuditAsync("sites.yaml", "--min-coverage", "99");

        Assert.Multiple(() =>
        {
            Assert.That(strict.ExitCode, Is.EqualTo(3), Both(strict));
            Assert.That(tolerant.ExitCode, Is.Zero, Both(tolerant));
            Assert.That(tooMuch.ExitCode, Is.EqualTo(3), Both(tooMuch));
            Assert.That(tolerant.Output.IndexOf("有未检内容", StringComparison.Ordinal), Is.InRange(0, tolerant.Output.IndexOf("http-error 1", StringComparison.Ordinal)), tolerant.Output);
        });
    }

    [Test]
    public async Task A_site_where_nothing_listens_ends_with_3()
    {
        var ended = await AuditAsync($"http://127.0.0.1:{LoopbackSite.FreePort()}/", "--pages", "1", "--json");

        Assert.That(ended.ExitCode, Is.EqualTo(3), Both(ended));
        using var summary = JsonDocument.Parse(ended.Output);
        Assert.Multiple(() =>
        {
            Assert.That(SchemaMistakes(summary), Is.Empty);
            Assert.That(summary.RootElement.GetProperty("sites")[0].GetProperty("state").GetString(), Is.EqualTo("not-reached"));
        });
    }

    [TestCase("不认识", "audit", "http://127.0.0.1/", "--bogus")]
    [TestCase("不认识", "bogus")]
    [TestCase("a11yaudit --help")]
    [TestCase("--lang", "audit", "http://127.0.0.1/", "--lang", "fr")]
    [TestCase("--pages", "audit", "http://127.0.0.1/", "--pages", "0")]
    [TestCase("a11yaudit --help", "audit", "http://127.0.0.1/", "--pages", "many")]
    [TestCase("gone.yaml", "audit", "gone.yaml")]
    [TestCase("gone.db", "report", "--db", "gone.db")]
    [TestCase("gone.json", "report", "--from", "gone.json")]
    [TestCase("/no/such/browser", "audit", "http://127.0.0.1/", "--browser", "/no/such/browser")]
    public async Task A_wrong_command_line_ends_with_2_and_a_sentence(string sentence, params string[] arguments)
    {
        var ended = await Executable.RunAsync(_folder.Path, arguments);

        AssertWrongInput(ended, sentence);
    }

    [Test]
    public async Task Every_mistake_of_an_inventory_is_said_at_once()
    {
        _folder.Write("sites.yaml", """
            name: 样例市
            office: 样例市政务公开办公室
            sites:
              - { id: jia, name: 甲县, url: "http://127.0.0.1/", budjet: { pages: 3 } }
              - { id: yi, name: 乙县, url: "ftp://127.0.0.1/" }
            """);

        var ended = await AuditAsync("sites.yaml");

        AssertWrongInput(ended, "budjet");
        AssertWrongInput(ended, "ftp://127.0.0.1/");
    }

    [Test]
    public async Task A_report_that_cannot_be_written_where_it_was_asked_for_is_a_wrong_input()
    {
        await using var site = AnsweringSite.Start(path => path == "/" ? new(TestPages.Clean) : null);
        _folder.Write("taken", "a file");

        var ended = await AuditAsync(site.Url, "--pages", "1", "--out", "taken");

        AssertWrongInput(ended, "taken");
    }

    [Test]
    public async Task A_store_that_is_no_database_is_a_wrong_input()
    {
        _folder.Write("notes.txt", new string('x', 4096));

        AssertWrongInput(await AuditAsync("http://127.0.0.1/", "--db", "notes.txt"), "notes.txt");
    }

    /// <summary>An installation with a part missing is the program's own fault, whatever the user typed.</summary>
    [Test]
    public async Task A_broken_installation_ends_with_4_and_shows_its_inside_only_when_asked()
    {
        var program = Path.Combine(_folder.Path, "program");
        Directory.CreateDirectory(program);
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory).Where(f => Path.GetExtension(f) is ".dll" or ".json" && !f.EndsWith("Markdig.dll", StringComparison.Ordinal) && !f.EndsWith("Scriban.Signed.dll", StringComparison.Ordinal) && !f.EndsWith("Scriban.dll", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(program, Path.GetFileName(file)));
        }

        await using var site = AnsweringSite.Start(path => path == "/" ? new(TestPages.Clean) : null);
        await AuditAsync(site.Url, "--pages", "1");
        var quiet = await Executable.RunFromAsync(program, _folder.Path, "report");
        var verbose = await Executable.RunFromAsync(program, _folder.Path, "report", "--verbose");

        Assert.Multiple(() =>
        {
            Assert.That(quiet.ExitCode, Is.EqualTo(4), Both(quiet));
            Assert.That(quiet.Errors, Does.Contain("程序自身出错").And.Not.Contain("   at "));
            Assert.That(verbose.ExitCode, Is.EqualTo(4));
            Assert.That(verbose.Errors, Does.Contain("   at "));
        });
    }

    private Task<Executable.Ended> AuditAsync(params string[] arguments) => Executable.RunAsync(_folder.Path, ["audit", .. arguments]);

    private void Inventory(string url) => _folder.Write("sites.yaml", $$"""
        name: 样例市
        office: 样例市政务公开办公室
        sites:
          - { id: jia, name: 甲县人民政府网, url: "{{url}}", budget: { pages: 10, delay-ms: 0 } }
        """);

    private async Task<string> FailedAsync()
    {
        var file = Path.Combine(_folder.Path, "run.json");
        if (!File.Exists(file))
        {
            return string.Empty;
        }

        await using var stream = File.OpenRead(file);
        var run = (await JsonSerializer.DeserializeAsync(stream, A11yJson.Default.Run))!;
        var site = run.Sites[0];
        return string.Join('\n', site.SiteFindings.Concat(site.Pages.SelectMany(p => p.Findings)).Select(f => $"{f.RuleId} {f.Outcome} {f.Place.Snippet}"))
            + string.Join('\n', site.Pages.SelectMany(p => p.Tallies).Concat(site.SiteTallies).Where(t => t.NotTested is not null).Select(t => $"{t.RuleId} not tested: {t.NotTested}"));
    }

    private static void AssertWrongInput(Executable.Ended ended, string sentence) => Assert.Multiple(() =>
    {
        Assert.That(ended.ExitCode, Is.EqualTo(2), Both(ended));
        Assert.That(ended.Errors, Does.Contain(sentence));
        Assert.That(ended.Errors, Does.Not.Contain("   at "), "no stack trace");
    });

    private static IReadOnlyList<string> SchemaMistakes(JsonDocument summary)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(TestBrowser.Repository, "src", "A11yAudit.Cli", "summary.schema.json")));
        return SchemaCheck.MistakesOf(schema.RootElement, summary.RootElement);
    }

    private static string Both(Executable.Ended ended) => ended.Output + ended.Errors;
}
