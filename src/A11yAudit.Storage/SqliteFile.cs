using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace A11yAudit.Storage;

/// <summary>The only place that knows SQLite's connections and error numbers.</summary>
internal static class SqliteFile
{
    /// <param name="pooled">False for a connection that must be gone when it is closed.</param>
    public static DbContextOptions<StoreContext> Options(string path, SqliteOpenMode mode, bool pooled) =>
        new DbContextOptionsBuilder<StoreContext>()
            .UseSqlite(ConnectionString(path, mode, pooled))
            .AddInterceptors(SqlitePragmas.Instance)
            .Options;

    /// <summary>Closes idle connections, which folds the write-ahead log back into the file.</summary>
    public static void Release(string path, SqliteOpenMode mode)
    {
        using var connection = new SqliteConnection(ConnectionString(path, mode, pooled: true));
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>The problem behind an exception, null when it is none of the store's.</summary>
    public static StoreProblem? ProblemOf(Exception exception) => exception switch
    {
        DbUpdateException { InnerException: SqliteException inner } => ProblemOf(inner),
        SqliteException error => error.SqliteErrorCode switch
        {
            SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => StoreProblem.Locked,
            SQLitePCL.raw.SQLITE_READONLY => StoreProblem.ReadOnly,
            SQLitePCL.raw.SQLITE_NOTADB => StoreProblem.NotADatabase,
            SQLitePCL.raw.SQLITE_CORRUPT => StoreProblem.Damaged,
            SQLitePCL.raw.SQLITE_FULL => StoreProblem.DiskFull,
            SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_IOERR => StoreProblem.CannotOpen,
            _ => null,
        },
        UnauthorizedAccessException or IOException => StoreProblem.CannotOpen,
        _ => null,
    };

    private static string ConnectionString(string path, SqliteOpenMode mode, bool pooled) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, DefaultTimeout = 10, Pooling = pooled }.ToString();
}
