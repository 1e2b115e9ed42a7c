using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using A11yAudit.Runs;
using A11yAudit.Storage;

namespace A11yAudit.BrowserTests;

/// <summary>A killed audit goes on where it stopped, and ends as if nothing had happened.</summary>
[Category("KillAndDisk")]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class KillTests : IDisposable
{
    private const int PageCount = 30;

    /// <summary>All that may differ between two runs over the same site.</summary>
    private static readonly string[] Differing = ["startedAt", "finishedAt", "timings"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task A_killed_audit_goes_on_without_asking_for_a_recorded_page_again_and_ends_as_an_undisturbed_one()
    {
        await using var site = AnsweringSite.Start(Page);
        Inventory(site.Url);

        await KilledAfterAsync(pages: 6, site, "audit", "sites.yaml", "--db", "killed.db");
        var recorded = (await RunOfAsync("killed.db")).Sites[0].Pages.Select(p => new Uri(p.Url).AbsolutePath).ToList();
        var before = site.Asked.Count;
        var resumed = await Executable.RunAsync(_folder.Path, "audit", "sites.yaml", "--db", "killed.db");
        var askedAgain = site.Asked.Skip(before).ToList();
        var undisturbed = await Executable.RunAsync(_folder.Path, "audit", "sites.yaml", "--db", "whole.db");

        Assert.Multiple(() =>
        {
            Assert.That(recorded, Has.Count.InRange(6, PageCount - 1), "the kill came in the middle");
            Assert.That(resumed.Output, Does.Contain("继续"), resumed.Errors);
            Assert.That(askedAgain.Intersect(recorded), Is.Empty, "recorded pages asked for again");
            Assert.That(resumed.ExitCode, Is.EqualTo(undisturbed.ExitCode), resumed.Output + resumed.Errors);
        });
        var (one, other) = (await RunOfAsync("killed.db"), await RunOfAsync("whole.db"));
        Assert.That(one.Sites[0].Pages.Count, Is.GreaterThanOrEqualTo(PageCount), "answers that are no pages stand beside the pages");
        Assert.That(Comparable(one), Is.EqualTo(Comparable(other)));
    }

    [Test]
    public async Task With_new_the_killed_run_is_closed_as_interrupted_and_nothing_of_it_is_taken_over()
    {
        var release = new TaskCompletionSource();
        await using var site = AnsweringSite.Start(path => path switch
        {
            "/" => new(TestPages.With("甲县首页", "<p><a href=\"/p1\">一</a></p>")),
            "/p1" => new(TestPages.With("第一页", "<p>正文</p>")) { Held = release.Task },
            _ => null,
        });
        Inventory(site.Url);

        await KilledAfterAsync(pages: 1, site, "audit", "sites.yaml", "--db", "new.db");
        release.SetResult();
        var old = await RunOfAsync("new.db");
        var before = site.Asked.Count;
        var again = await Executable.RunAsync(_folder.Path, "audit", "sites.yaml", "--db", "new.db", "--new");

        await using var queries = await RunQueries.OpenAsync(Path.Combine(_folder.Path, "new.db"), CancellationToken.None);
        var closed = await queries.LoadRunAsync(old.Id, CancellationToken.None);
        var latest = await queries.LatestRunAsync(null, CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(old.State, Is.EqualTo(RunState.Running));
            Assert.That(closed!.State, Is.EqualTo(RunState.Interrupted));
            Assert.That(closed.Sites[0].Pages, Has.Count.EqualTo(old.Sites[0].Pages.Count), "kept");
            Assert.That(again.Output, Does.Contain(old.Id), again.Errors);
            Assert.That(latest!.Id, Is.Not.EqualTo(old.Id));
            Assert.That(latest.State, Is.EqualTo(RunState.Complete));
            Assert.That(site.Asked.Skip(before), Does.Contain("/"), "nothing is taken over");
        });
    }

    // Every page links to the next four: levels are narrow, so a kill lands between batches and inside them.
    private static AnsweringSite.Answer? Page(string path)
    {
        var number = path == "/" ? 0 : path.StartsWith("/p", StringComparison.Ordinal) && int.TryParse(path[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;
        if (number is < 0 or >= PageCount)
        {
            return null;
        }

        var links = string.Join(' ', Enumerable.Range(number + 1, 4).Where(i => i < PageCount).Select(i => $"<a href=\"/p{i}\">第 {i} 页公告</a>"));
        var fault = number % 3 == 0 ? $"<img src=\"/tu{number}.png\" width=\"120\" height=\"60\">" : string.Empty;
        return new(TestPages.With($"第 {number} 页公告", $"<p>第 {number} 页的正文。</p><p>{links}</p>{fault}"));
    }

    private void Inventory(string url) => _folder.Write("sites.yaml", $$"""
        name: 样例市
        office: 样例市政务公开办公室
        sites:
          - { id: jia, name: 甲县人民政府网, url: "{{url}}", budget: { pages: {{PageCount}}, delay-ms: 0, concurrency: 2 } }
        """);

    private async Task KilledAfterAsync(int pages, AnsweringSite site, params string[] arguments)
    {
        using var process = Executable.Start(_folder.Path, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var limit = Stopwatch.StartNew();
        while (await RecordedAsync(arguments[^1]) < pages || site.Asked.Count < pages)
        {
            Assert.That(process.HasExited, Is.False, () => $"ended before it could be killed: {output.Result}{errors.Result}");
            Assert.That(limit.Elapsed, Is.LessThan(TimeSpan.FromMinutes(2)), "no pages recorded in time");
            await Task.Delay(20);
        }

        // This process alone, as the out-of-memory killer does it: what it started must end by itself.
        process.Kill();
        await process.WaitForExitAsync();
    }

    private async Task<int> RecordedAsync(string database)
    {
        try
        {
            return (await RunOfAsync(database)).Sites.Sum(s => s.Pages.Count);
        }
        catch (Exception error) when (error is StoreException or InvalidOperationException)
        {
            // Not there yet, or just being made.
            return 0;
        }
    }

    private async Task<Run> RunOfAsync(string database)
    {
        await using var queries = await RunQueries.OpenAsync(Path.Combine(_folder.Path, database), CancellationToken.None);
        return await queries.LatestRunAsync(null, CancellationToken.None) ?? throw new InvalidOperationException("no run yet");
    }

    private static string Comparable(Run run)
    {
        var json = JsonSerializer.SerializeToNode(run, A11yJson.Readable.Run)!;
        json.AsObject().Remove("id");
        Strip(json);
        return json.ToJsonString(A11yJson.Readable.Options);
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var name in Differing)
            {
                members.Remove(name);
            }
        }

        foreach (var child in node is JsonObject o ? o.Select(p => p.Value) : node as IEnumerable<JsonNode?> ?? [])
        {
            Strip(child);
        }
    }
}
