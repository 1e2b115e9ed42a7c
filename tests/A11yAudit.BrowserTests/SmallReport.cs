using A11yAudit.Runs;
using A11yAudit.Storage;

namespace A11yAudit.BrowserTests;

/// <summary>One audit of a small faulty and hostile site by the real program, with its report in both languages; made once for all tests that look at reports.</summary>
[SetUpFixture]
internal sealed class SmallReport
{
    /// <summary>Text that would do harm wherever it is taken for more than text.</summary>
    public const string Script = "<script>window.__pwned = 1; alert(1)</script>";

    /// <summary>Text that template and console libraries would run, paint or choke on.</summary>
    public const string Braces = "{{ 7*7 }} {% raw %} [甲县][red] \"引'号";

    private static readonly Lazy<Task<Made>> Once = new(MakeAsync);
    private static TemporaryFolder? _folder;

    /// <summary>What the program left: its words, and the two report folders.</summary>
    internal sealed record Made(Executable.Ended Audit, string Zh, string En, string Browsed, Run Run);

    public static Task<Made> GetAsync() => Once.Value;

    [OneTimeTearDown]
    public void Clean() => _folder?.Dispose();

    private static async Task<Made> MakeAsync()
    {
        _folder = new TemporaryFolder();
        await using var site = AnsweringSite.Start(Page);
        _folder.Write("sites.yaml", $$"""
            name: 样例市 [red]
            office: 样例市政务公开办公室
            sites:
              - { id: jia, name: "[甲县][red] {{"{{ 7*7 }}"}}", url: "{{site.Url}}", budget: { pages: 6, delay-ms: 0 } }
            """);
        var audit = await Executable.RunAsync(_folder.Path, "audit", "sites.yaml", "--out", "zh", "--verbose");
        var english = await Executable.RunAsync(_folder.Path, "report", "--lang", "en", "--out", "en");
        Assert.That(english.ExitCode, Is.Zero, audit.Output + audit.Errors + english.Output + english.Errors);
        await using var queries = await RunQueries.OpenAsync(Path.Combine(_folder.Path, RunStore.DefaultFileName), CancellationToken.None);
        var run = await queries.LatestRunAsync(null, CancellationToken.None);
        return new Made(audit, Path.Combine(_folder.Path, "zh"), Path.Combine(_folder.Path, "en"), site.Url, run!);
    }

    private static AnsweringSite.Answer? Page(string path) => path switch
    {
        "/" => new(TestPages.With("样例市甲县人民政府", "<p><a href=\"/hostile\">公告</a> <a href=\"/x%1B[31m&lt;script&gt;{{7*7}}[red]\">通知</a></p><img src=\"/tongzhi.png\" width=\"300\" height=\"200\"><p style=\"color:#999\">灰色的小字通知。</p>")),
        "/hostile" => new(Hostile),
        _ when path.StartsWith("/x", StringComparison.Ordinal) => new("oops", 500),
        _ => null,
    };

    private static string Hostile { get; } = TestPages.With(
        Escaped($"{Script} {Braces}") + "&#27;[31m&#x202E;gnp.cod&#x2066;",
        $"""
        <img src="/a.png?{Escaped(Script)}" data-x="{Escaped(Braces)}" width="90" height="60">
        <img src="/b.png" alt="{Escaped(Script + Braces)}.png" width="90" height="60">
        <a href="javascript:window.__pwned=2;alert(2)"></a>
        <a href="/zwgk/?q={Escaped(Script)}&amp;b=&#x202E;" class="&#x202E;{Escaped("\"><script>window.__pwned=3</script>")}"></a>
        <div role="button" id="{Escaped("'\"><svg onload=window.__pwned=4>")}"></div>
        """);

    private static string Escaped(string text) => System.Net.WebUtility.HtmlEncode(text);
}
