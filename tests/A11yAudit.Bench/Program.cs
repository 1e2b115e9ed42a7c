using System.Diagnostics;
using System.Globalization;
using A11yAudit.Bench;
using A11yAudit.Browser;
using A11yAudit.Cli.Demo;
using A11yAudit.Inventory;
using A11yAudit.Rules;
using A11yAudit.RulePacks;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Playwright;

// Throughput over the lower bound: dotnet run -c Release --project tests/A11yAudit.Bench [pages] [pairs]
var pages = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200;
var pairs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3;
var output = Console.Out;

var folder = Directory.CreateTempSubdirectory("a11yaudit-bench-").FullName;
GeneratedCounty.Write(folder, pages);
await using var server = LoopbackSite.Start([folder]);
var urls = Enumerable.Range(0, pages).Select(n => n == 0 ? server.Url : $"{server.Url}p{n}.html").ToList();
var pack = RulePack.Load(typeof(PackMarker).Assembly);
var script = WorldScript.Build(pack);
var adopted = pack.Rules.Where(r => r.Info.Kind == RuleKind.Adopted).Select(r => r.Info.Id).ToList();
var choice = (await BrowserLocator.FindAsync(null, CancellationToken.None)).Choice ?? throw new InvalidOperationException("no browser found: run a11yaudit doctor --install");
var sandbox = !Environment.IsPrivilegedProcess;
using var playwright = await Playwright.CreateAsync();
await using var bare = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = choice.Path, ChromiumSandbox = sandbox });
await using var pool = await BrowserPool.StartAsync(choice, sandbox, "bench", CancellationToken.None);

var sample = Math.Min(pages, 40);
var (boundAt, _) = await BestAsync("lower bound", [2, 3, 4], c => LowerBound.RunAsync(bare, [.. urls.Take(sample)], adopted, c));
var (oursAt, _) = await BestAsync("ours", [2, 3, 4, 6], c => Ours.RunAsync(pool, pack, script, server.Url, sample, c, everything: false));

var ratios = new List<double>();
for (var pair = 1; pair <= pairs; pair++)
{
    var bound = await TimeAsync(() => LowerBound.RunAsync(bare, urls, adopted, boundAt));
    var ours = await TimeAsync(() => Ours.RunAsync(pool, pack, script, server.Url, pages, oursAt, everything: false));
    ratios.Add(ours / bound);
    await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"pair {pair}: lower bound {bound / pages * 1000:0} ms a page ({boundAt} at once), ours {ours / pages * 1000:0} ms a page ({oursAt} at once), ratio {ours / bound:0.000}"));
}

await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"median ratio over {pairs} pairs, {pages} pages: {ratios.Order().ElementAt(pairs / 2):0.000}"));
var all = await TimeAsync(() => Ours.RunAsync(pool, pack, script, server.Url, sample, oursAt, everything: true));
await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"with crops and page rules on, {sample} pages: {all / sample * 1000:0} ms a page"));
Directory.Delete(folder, recursive: true);
return 0;

async Task<(int Concurrency, double Seconds)> BestAsync(string what, int[] tries, Func<int, Task> run)
{
    await run(2);
    var best = (Concurrency: 0, Seconds: double.MaxValue);
    foreach (var concurrency in tries)
    {
        var seconds = await TimeAsync(() => run(concurrency));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{what}: {concurrency} at once {seconds / sample * 1000:0} ms a page"));
        best = seconds < best.Seconds ? (concurrency, seconds) : best;
    }

    return best;
}

static async Task<double> TimeAsync(Func<Task> run)
{
    var watch = Stopwatch.StartNew();
    await run();
    return watch.Elapsed.TotalSeconds;
}
