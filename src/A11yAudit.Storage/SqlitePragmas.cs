using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace A11yAudit.Storage;

/// <summary>All SQL that only SQLite understands; with <see cref="SqliteFile"/> what PostgreSQL would replace.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    /// <summary>"A11y" in ASCII: tells our files from other programs'.</summary>
    private const long ApplicationId = 0x41313179;

    /// <summary>
    /// Every connection. NORMAL with a write-ahead log keeps every commit when the process is killed; only a power cut may
    /// take the last pages, never the file.
    /// </summary>
    private const string OnOpen = "PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON; PRAGMA synchronous=NORMAL;";

    public static SqlitePragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = OnOpen;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        var command = connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        command.CommandText = OnOpen;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>True for our files and for empty ones.</summary>
    public static async Task<bool> IsOursAsync(DbConnection connection, CancellationToken ct) =>
        await NumberAsync(connection, "PRAGMA application_id;", ct) == ApplicationId
        || await NumberAsync(connection, "PRAGMA schema_version;", ct) == 0;

    /// <summary>Signs the file and turns on the write-ahead log; writes, so a read-only file shows here and not at the first page.</summary>
    public static async Task ClaimAsync(DbConnection connection, CancellationToken ct)
    {
        await RunAsync(connection, $"PRAGMA application_id={ApplicationId};", ct);
        await RunAsync(connection, "PRAGMA journal_mode=WAL;", ct);
    }

    /// <summary>A migration that was killed leaves EF's lock row behind, and the next one would wait for ever.</summary>
    public static Task DropStaleMigrationLockAsync(DbConnection connection, CancellationToken ct) =>
        RunAsync(connection, "DROP TABLE IF EXISTS \"__EFMigrationsLock\";", ct);

    private static async Task<long> NumberAsync(DbConnection connection, string sql, CancellationToken ct)
    {
        var command = connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        command.CommandText = sql;
        return (long)(await command.ExecuteScalarAsync(ct) ?? 0L);
    }

    private static async Task RunAsync(DbConnection connection, string sql, CancellationToken ct)
    {
        var command = connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(ct);
    }
}
