using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace A11yAudit.Storage;

/// <summary>An opened file: a fresh context per operation, one writer at a time, trouble in the store's own words.</summary>
internal sealed class Database : IAsyncDisposable
{
    private readonly string _path;
    private readonly SqliteOpenMode _mode;
    private readonly PooledDbContextFactory<StoreContext> _contexts;
    private readonly SemaphoreSlim _writing = new(1, 1);

    private Database(string path, SqliteOpenMode mode)
    {
        _path = path;
        _mode = mode;
        _contexts = new PooledDbContextFactory<StoreContext>(SqliteFile.Options(path, mode, pooled: true));
    }

    public static async Task<Database> OpenForWritingAsync(string path, CancellationToken ct)
    {
        var full = Path.GetFullPath(path);
        await SaidPlainlyAsync(full, () => Schema.BringUpToDateAsync(full, ct));
        return new Database(full, SqliteOpenMode.ReadWrite);
    }

    /// <summary>Writes only when an earlier program made the file, so that a read-only copy of today can be read.</summary>
    public static async Task<Database> OpenForReadingAsync(string path, CancellationToken ct)
    {
        var full = Path.GetFullPath(path);
        if (!File.Exists(full))
        {
            throw new StoreException(StoreProblem.Missing, full);
        }

        await SaidPlainlyAsync(full, async () =>
        {
            if (!await Schema.IsUpToDateAsync(full, ct))
            {
                await Schema.BringUpToDateAsync(full, ct);
            }
        });
        return new Database(full, SqliteOpenMode.ReadOnly);
    }

    public async Task<T> ReadAsync<T>(Func<StoreContext, Task<T>> read, CancellationToken ct)
    {
        var result = default(T)!;
        await SaidPlainlyAsync(_path, async () =>
        {
            await using var context = await _contexts.CreateDbContextAsync(ct);
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            result = await read(context);
        });
        return result;
    }

    /// <summary>One transaction around <paramref name="write"/>; what it added or changed is saved at its end.</summary>
    public async Task<T> WriteAsync<T>(Func<StoreContext, Task<T>> write, CancellationToken ct)
    {
        var result = default(T)!;
        await _writing.WaitAsync(ct);
        try
        {
            await SaidPlainlyAsync(_path, async () =>
            {
                await using var context = await _contexts.CreateDbContextAsync(ct);
                await using var transaction = await context.Database.BeginTransactionAsync(ct);
                result = await write(context);
                await context.SaveChangesAsync(ct);
                await transaction.CommitAsync(ct);
            });
        }
        finally
        {
            _writing.Release();
        }

        return result;
    }

    public StoreException RunClosed(string runId) =>
        new(StoreProblem.RunClosed, _path, $"Run {runId} was closed by another audit; nothing more is written to it.");

    public ValueTask DisposeAsync()
    {
        SqliteFile.Release(_path, _mode);
        _writing.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task SaidPlainlyAsync(string path, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (SqliteFile.ProblemOf(e) is { } problem)
        {
            throw new StoreException(problem, path, e);
        }
    }
}
