using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Tests;

/// <summary>Everything in an index, in an order that does not depend on the numbers of rows.</summary>
internal static class IndexContent
{
    // Rows refer to each other by number, so each number is replaced by what it stands for.
    private static readonly string[] Queries =
    [
        "SELECT name, version, title, publisher, url, day FROM articles",
        "SELECT key FROM entities",
        """
        SELECT e.key, a.name, m.day, m.type, m.names, m.count, m.label, m.score, m.analyzed
        FROM mentions m LEFT JOIN entities e ON e.id = m.entity LEFT JOIN articles a ON a.id = m.article
        """,
        """
        SELECT a.name, c.claim, c.said, c.day, c.confidence, c.stance, c.certainty, c.quotation, c.kind, c.speaker, c.entity, c.content,
            c.content_key, c.context, c.start, c.length, c.about, c.disputed, c.source, c.tense, c.statements
        FROM claims c LEFT JOIN articles a ON a.id = c.article
        """,
        $"""
        SELECT a.name, {FindClaim("d.one")}, {FindClaim("d.other")}, d.kind, d.reason, d.confidence
        FROM disputes d LEFT JOIN articles a ON a.id = d.article
        """,
        $"SELECT id, row >> 32, {FindClaim("first")}, marks, confidence, content_key, articles FROM said",
        $"SELECT key, week, said, {FindClaim("row")} FROM slots",
        "SELECT key, week, one, other, kind, reason, confidence FROM cross_disputes",
        "SELECT s.id, v.term, v.col, v.offset FROM temp.terms v LEFT JOIN said s ON s.row = v.doc",
    ];

    /// <summary>The rows of all tables, and the places of all words.</summary>
    public static IReadOnlyList<string> Read(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Run(connection, "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, words, instance)");
        return [.. Queries.SelectMany((query, table) =>
            ReadRows(connection, query).Select(row => $"{table}: {row}").Order(StringComparer.Ordinal))];
    }

    private static string FindClaim(string row) =>
        $"(SELECT a.name || ' ' || c.claim || ' ' || c.start FROM claims c JOIN articles a ON a.id = c.article WHERE c.id = {row})";

    private static List<string> ReadRows(SqliteConnection connection, string query)
    {
        using var command = new SqliteCommand(query, connection);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(string.Join(" | ", values.Select(value => value is DBNull ? "null" : $"{value}")));
        }

        return rows;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
