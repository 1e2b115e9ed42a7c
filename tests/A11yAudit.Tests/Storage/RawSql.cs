using Microsoft.Data.Sqlite;

namespace A11yAudit.Tests.Storage;

/// <summary>Looks into a file, or harms it, without the store's help.</summary>
internal static class RawSql
{
    public static long Number(string path, string sql) => (long)(Run(path, sql) ?? 0L);

    public static object? Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Text of the test itself.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
