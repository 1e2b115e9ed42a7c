using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace A11yAudit.Storage;

/// <summary>Brings a file to the schema of this program, or says why it must not be touched.</summary>
internal static class Schema
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>False when migrations are missing; throws when the file is none of ours or newer than the program.</summary>
    public static async Task<bool> IsUpToDateAsync(string path, CancellationToken ct)
    {
        await using var context = new StoreContext(SqliteFile.Options(path, SqliteOpenMode.ReadOnly, pooled: false));
        return await IsUpToDateAsync(context, path, ct);
    }

    /// <summary>Makes folder and file when they are missing.</summary>
    public static async Task BringUpToDateAsync(string path, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var context = new StoreContext(SqliteFile.Options(path, SqliteOpenMode.ReadWriteCreate, pooled: false));
        if (!await IsUpToDateAsync(context, path, ct))
        {
            await MigrateAsync(context, path, ct);
        }

        await SqlitePragmas.ClaimAsync(context.Database.GetDbConnection(), ct);
    }

    private static async Task<bool> IsUpToDateAsync(StoreContext context, string path, CancellationToken ct)
    {
        await context.Database.OpenConnectionAsync(ct);
        if (!await SqlitePragmas.IsOursAsync(context.Database.GetDbConnection(), ct))
        {
            throw new StoreException(StoreProblem.NotOurs, path);
        }

        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await context.Database.GetAppliedMigrationsAsync(ct)).ToHashSet(StringComparer.Ordinal);
        return applied.IsSubsetOf(known)
            ? applied.Count == known.Count
            : throw new StoreException(StoreProblem.Newer, path);
    }

    private static async Task MigrateAsync(StoreContext context, string path, CancellationToken ct)
    {
        using var alone = await AloneAsync(path, ct);
        var connection = context.Database.GetDbConnection();
        await SqlitePragmas.ClaimAsync(connection, ct);
        await SqlitePragmas.DropStaleMigrationLockAsync(connection, ct);
        await context.Database.MigrateAsync(ct);
    }

    /// <summary>A lock of the operating system, which unlike EF's lock row ends with the process that holds it.</summary>
    private static async Task<FileStream> AloneAsync(string path, CancellationToken ct)
    {
        var clock = TimeProvider.System;
        for (var since = clock.GetTimestamp(); ;)
        {
            try
            {
                return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException e) when (e is not (DirectoryNotFoundException or FileNotFoundException))
            {
                if (clock.GetElapsedTime(since) > Patience)
                {
                    throw new StoreException(StoreProblem.Locked, path, e);
                }

                await Task.Delay(Pause, clock, ct);
            }
        }
    }
}
