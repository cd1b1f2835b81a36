using System.Text.Json.Nodes;
using Enrichment.Export.Tables;
using Enrichment.Export.Writing;

namespace Enrichment.Export.Elastic;

/// <summary>The mapping of the index: the type of each field.</summary>
internal static class ElasticMapping
{
    /// <summary>The field with the name of the table that a document is a row of.</summary>
    public const string Table = "table";

    /// <summary>The field with the text of an article.</summary>
    public const string Text = "text";

    // A term of Lucene has at most 32,766 bytes, and a character at most 3.
    private const int LongestKeyword = 8_191;

    /// <summary>Creates the body of the request that creates the index.</summary>
    public static JsonObject Create()
    {
        var columns = ExportTables.All.SelectMany(table => table.Columns).DistinctBy(column => column.Name);
        var fields = columns.Select(column => (column.Name, (JsonNode?)GetField(column.Type)))
            .Prepend((Table, GetField(ColumnType.Keyword)))
            .Append((Text, Json.Object(("type", "text"))));
        return Json.Object(("mappings", Json.Object(("dynamic", false), ("properties", Json.Object(fields)))));
    }

    private static JsonObject GetField(ColumnType type) => type switch
    {
        ColumnType.Words => Json.Object(("type", "text"), ("fields", Json.Object(("keyword", CreateKeyword())))),
        ColumnType.Date => Json.Object(("type", "date"), ("format", "strict_date_optional_time"), ("ignore_malformed", true)),
        ColumnType.Integer => Json.Object(("type", "integer")),
        ColumnType.Number => Json.Object(("type", "double")),
        _ => CreateKeyword(),
    };

    private static JsonObject CreateKeyword() => Json.Object(("type", "keyword"), ("ignore_above", LongestKeyword));
}
