using A11yAudit.Cli.Inventory;
using A11yAudit.Inventory;

namespace A11yAudit.Cli.Demo;

/// <summary>The made-up city 样例市: its inventory with each site served on loopback, one of them down.</summary>
internal sealed class DemoCity : IAsyncDisposable
{
    private readonly string _samples;
    private readonly Dictionary<string, LoopbackSite> _servers;

    private DemoCity(string samples, Portfolio portfolio, Dictionary<string, LoopbackSite> servers)
    {
        _samples = samples;
        _servers = servers;
        Portfolio = portfolio;
    }

    public Portfolio Portfolio { get; }

    /// <summary>Requests other than GET and HEAD that any site saw.</summary>
    public int Writes => _servers.Values.Sum(s => s.Writes);

    /// <summary>Starts a server for every site that has pages of a first stage; the address in the inventory of one that has none answers no connection.</summary>
    public static DemoCity Open(Language language)
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "samples");
        var read = InventoryFile.Read(Path.Combine(samples, "sites.yaml"));
        var portfolio = read.Portfolio ?? throw new InvalidOperationException(string.Join(' ', read.Mistakes.Select(m => m.Sentence(language))));
        var servers = new Dictionary<string, LoopbackSite>();
        var sites = portfolio.Sites.Select(site =>
        {
            if (!Directory.Exists(Path.Combine(samples, "sites", site.Id, "1")))
            {
                return site with { StartUrls = [$"http://127.0.0.1:{LoopbackSite.FreePort()}/"] };
            }

            var server = LoopbackSite.Start([], new Uri(site.Url).Port);
            servers.Add(site.Id, server);
            return site with { StartUrls = [server.Url] };
        }).ToList();
        return new DemoCity(samples, portfolio with { Sites = sites }, servers);
    }

    /// <summary>From now on the sites look as they did at this stage (1 to 3).</summary>
    public void Show(int stage)
    {
        foreach (var (id, server) in _servers)
        {
            server.Show([.. Enumerable.Range(1, stage).Select(n => Path.Combine(_samples, "sites", id, $"{n}"))]);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Values)
        {
            await server.DisposeAsync();
        }
    }
}
