using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Schema;

/// <summary>Opens connections to the file of an index and creates its tables.</summary>
internal static class IndexFile
{
    /// <summary>
    /// Opens it to write. A file that does not exist is created; the tables of another version are replaced by empty ones.
    /// </summary>
    /// <exception cref="IndexException">The file cannot be opened or is no index.</exception>
    public static SqliteConnection OpenToWrite(string path) =>
        Open(path, SqliteOpenMode.ReadWriteCreate, connection => Prepare(connection, path));

    /// <summary>Opens it to read.</summary>
    /// <exception cref="IndexException">There is none, or of another version, or it cannot be opened.</exception>
    public static SqliteConnection OpenToRead(string path) => File.Exists(path)
        ? Open(path, SqliteOpenMode.ReadOnly, connection => CheckVersion(connection, path))
        : throw new IndexException($"There is no index '{path}'; run 'enrich index' first, or name one with --index.");

    /// <summary>Deletes it, if it is an index or a damaged one.</summary>
    /// <exception cref="IndexException">The file is no index, or cannot be deleted.</exception>
    public static void Delete(string path)
    {
        if (!File.Exists(path)) return;
        try
        {
            if (!HasMark(path)) throw CreateForeignError(path);
            foreach (var suffix in new[] { "", "-wal", "-shm" }) File.Delete(path + suffix);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new IndexException($"The index '{path}' cannot be replaced: {error.Message}", error);
        }
    }

    /// <summary>Describes an error of SQLite and what to do.</summary>
    public static IndexException CreateError(string path, SqliteException error) => error.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_NOTADB => CreateForeignError(path),
        SQLitePCL.raw.SQLITE_CORRUPT => new IndexException(
            $"The index '{path}' is damaged; run 'enrich index --rebuild'. It is created again from the documents.", error),
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => new IndexException(
            $"Another process writes to the index '{path}'; wait until it is done.", error),
        SQLitePCL.raw.SQLITE_FULL => new IndexException($"The index '{path}' cannot be written: the disk is full.", error),
        SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM => new IndexException(
            $"The index '{path}' cannot be opened: check that the folder exists and that you may write to it.", error),
        _ => new IndexException($"The index '{path}' cannot be used: {error.Message}", error),
    };

    private static SqliteConnection Open(string path, SqliteOpenMode mode, Action<SqliteConnection> prepare)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 10 };
        var connection = new SqliteConnection(settings.ToString());
        try
        {
            connection.Open();
            Run(connection, "PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824; PRAGMA temp_store = MEMORY;");
            prepare(connection);
            return connection;
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw CreateError(path, error);
        }
        catch (IndexException)
        {
            connection.Dispose();
            throw;
        }
    }

    private static void CheckVersion(SqliteConnection connection, string path)
    {
        if (ReadPragma(connection, "application_id") != IndexTables.ApplicationId) throw CreateForeignError(path);
        if (ReadPragma(connection, "user_version") != IndexTables.Version)
            throw new IndexException($"The index '{path}' is of another version of this program; run 'enrich index --rebuild'.");
    }

    // The header of a file of SQLite starts with its name, and has the application's id at byte 68.
    private static bool HasMark(string path)
    {
        Span<byte> header = stackalloc byte[72];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) switch
        {
            0 => true,
            var length => length == header.Length && header.StartsWith("SQLite format 3\0"u8)
                && BinaryPrimitives.ReadInt32BigEndian(header[68..]) == IndexTables.ApplicationId,
        };
    }

    private static void Prepare(SqliteConnection connection, string path)
    {
        var isEmpty = ReadPragma(connection, "page_count") == 0;
        if (!isEmpty && ReadPragma(connection, "application_id") != IndexTables.ApplicationId) throw CreateForeignError(path);
        if (isEmpty || ReadPragma(connection, "user_version") != IndexTables.Version) CreateTables(connection);
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    }

    // The tables of another version can have any name.
    private static void CreateTables(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var table in ListTables(connection)) Run(connection, $"DROP TABLE IF EXISTS \"{table}\"");
        Run(connection, IndexTables.Create);
        Run(connection, $"PRAGMA application_id = {IndexTables.ApplicationId}; PRAGMA user_version = {IndexTables.Version};");
        transaction.Commit();
    }

    // Virtual tables drop the tables that they consist of.
    private static List<string> ListTables(SqliteConnection connection)
    {
        using var statement = new SqlStatement(
            connection,
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY sql NOT LIKE '%VIRTUAL%'");
        return statement.Read(reader => reader.GetString(0).Replace("\"", "\"\"", StringComparison.Ordinal));
    }

    private static IndexException CreateForeignError(string path) =>
        new($"The file '{path}' is not an index of this program; name another file with --index.");

    private static long ReadPragma(SqliteConnection connection, string name)
    {
        using var statement = new SqlStatement(connection, $"PRAGMA {name}");
        return statement.ReadInteger() ?? 0;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var statement = new SqlStatement(connection, sql);
        statement.Run();
    }
}
