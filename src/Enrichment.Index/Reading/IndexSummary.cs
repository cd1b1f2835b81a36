using Enrichment.Index.Results;
using Enrichment.Index.Schema;
using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Reading;

/// <summary>Reads what is in an index.</summary>
internal static class IndexSummary
{
    /// <summary>The versions of all articles by name.</summary>
    public static IReadOnlyDictionary<string, string> ListVersions(SqliteConnection connection)
    {
        using var statement = new SqlStatement(connection, "SELECT name, version FROM articles");
        return statement.Read(reader => (Name: reader.GetString(0), Version: reader.GetString(1)))
            .ToDictionary(article => article.Name, article => article.Version, StringComparer.Ordinal);
    }

    /// <summary>Counts articles, claims, entities and disputes.</summary>
    public static IndexCounts Count(SqliteConnection connection) => new(
        CountRows(connection, "articles"),
        CountRows(connection, "said"),
        CountRows(connection, "entities"),
        CountRows(connection, "disputes") + CountRows(connection, "(SELECT DISTINCT one, other FROM cross_disputes)"));

    private static int CountRows(SqliteConnection connection, string table)
    {
        using var statement = new SqlStatement(connection, $"SELECT count(*) FROM {table}");
        return (int)statement.ReadInteger()!.Value;
    }
}
