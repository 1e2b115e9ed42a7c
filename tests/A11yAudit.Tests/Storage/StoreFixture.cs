using A11yAudit.Runs;
using A11yAudit.Storage;

namespace A11yAudit.Tests.Storage;

/// <summary>A store in a folder of its own for each test, on a clock the test moves.</summary>
public abstract class StoreFixture
{
    private string _folder = "";

    private protected FixedClock Clock { get; private set; } = null!;

    protected RunStore Store { get; private set; } = null!;

    protected string DbPath { get; private set; } = "";

    [SetUp]
    public async Task OpenStoreAsync()
    {
        _folder = Directory.CreateTempSubdirectory("a11y-store-").FullName;
        Clock = new FixedClock(Sample.Morning);
        DbPath = File("sub/a11yaudit.db");
        Store = await RunStore.OpenAsync(DbPath, Clock, default);
    }

    [TearDown]
    public async Task CloseStoreAsync()
    {
        await Store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    protected string File(string name) => Path.Combine(_folder, name);

    /// <summary>A whole run of one site, started and finished at an instant.</summary>
    protected async Task<string> AuditAsync(DateTimeOffset at, PageRecord page, SiteAudit end, RunState state = RunState.Complete)
    {
        Clock.Now = at;
        var run = await Store.BeginOrContinueAsync(Sample.Start(at, sites: [end.Site.Id]), forceNew: true, default);
        await Store.SavePageAsync(run.RunId, end.Site.Id, page, default);
        await Store.CompleteSiteAsync(run.RunId, end, default);
        await Store.CompleteRunAsync(run.RunId, state, at.AddHours(2), default);
        return run.RunId;
    }

    protected async Task<T> ReadAsync<T>(Func<RunQueries, Task<T>> read, string? path = null)
    {
        await using var queries = await RunQueries.OpenAsync(path ?? DbPath, default);
        return await read(queries);
    }
}
