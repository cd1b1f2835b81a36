using Enrichment.Pipeline;

namespace Enrichment.Export.Tables;

/// <summary>A flat table of all articles. One article has any number of rows.</summary>
/// <param name="Name">The name of the table.</param>
/// <param name="Key">The name of the column that identifies a row among those of the same article.</param>
/// <param name="Columns">The columns.</param>
/// <param name="GetRows">Gets the rows of an article, each with a value for every column.</param>
internal sealed record Table(
    string Name, string Key, IReadOnlyList<Column> Columns, Func<EnrichedArticle, IEnumerable<IReadOnlyList<object?>>> GetRows)
{
    // So that every row can be read and counted alone.
    private static readonly (string Name, ColumnType Type, Func<EnrichedArticle, object?> GetValue)[] OfArticle =
    [
        (ExportTables.Article, ColumnType.Keyword, article => article.Name),
        ("title", ColumnType.Words, article => article.Article.Title),
        ("published", ColumnType.Date, article => article.Article.Published?.ToString()),
        ("publisher", ColumnType.Keyword, article => article.Article.Publisher),
    ];

    /// <summary>Creates a table from what its rows stand for. The first columns are about the article.</summary>
    /// <param name="name">The name of the table.</param>
    /// <param name="key">The name of the column that identifies a row among those of the same article.</param>
    /// <param name="getItems">Gets what the rows of an article stand for.</param>
    /// <param name="columns">The other columns, each with the value for an item.</param>
    public static Table Create<TItem>(
        string name,
        string key,
        Func<EnrichedArticle, IEnumerable<TItem>> getItems,
        IReadOnlyList<(string Name, ColumnType Type, Func<EnrichedArticle, TItem, object?> GetValue)> columns)
    {
        IEnumerable<Column> all =
        [
            .. OfArticle.Select(column => new Column(column.Name, column.Type)),
            .. columns.Select(column => new Column(column.Name, column.Type)),
        ];
        object?[] GetRow(EnrichedArticle article, TItem item) =>
            [.. OfArticle.Select(column => column.GetValue(article)), .. columns.Select(column => column.GetValue(article, item))];
        return new Table(name, key, [.. all], article => getItems(article).Select(item => GetRow(article, item)));
    }
}
