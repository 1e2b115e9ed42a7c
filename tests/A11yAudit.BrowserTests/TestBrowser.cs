using A11yAudit.Browser;

namespace A11yAudit.BrowserTests;

/// <summary>The one browser all tests share.</summary>
[SetUpFixture]
internal sealed class TestBrowser
{
    public static BrowserPool Pool { get; private set; } = null!;
    public static RulePack Pack { get; } = RulePack.Load(typeof(RulePacks.PackMarker).Assembly);
    public static WorldScript Script { get; } = WorldScript.Build(Pack);

    /// <summary>Options for small local pages: they have nothing to wait for.</summary>
    public static AuditOptions Quick { get; } = new() { QuietMs = 150, CropsPerPage = 0 };

    /// <summary>The repository's root folder, found from the test's own place.</summary>
    public static string Repository { get; } = FindRepository();

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var choice = (await BrowserLocator.FindAsync(null, CancellationToken.None)).Choice ?? await InstallAsync();
        Pool = await BrowserPool.StartAsync(choice, sandbox: !Environment.IsPrivilegedProcess, "tests", CancellationToken.None);
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await Pool.DisposeAsync();

    // A fresh machine has the .NET SDK and nothing else: the tests bring their browser as the first demo does.
    private static async Task<BrowserChoice> InstallAsync()
    {
        var installed = await new BrowserInstaller().InstallAsync(TestContext.Progress.WriteLine, CancellationToken.None);
        return (await BrowserLocator.FindAsync(null, CancellationToken.None)).Choice
            ?? throw new InvalidOperationException($"no browser on this machine and none could be installed: {installed.What.En} {installed.CommandToType}");
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "A11yAudit.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("run the tests inside the repository");
        }

        return folder;
    }
}
