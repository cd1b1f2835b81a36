namespace Enrichment.Export.Tables;

/// <summary>The tables of the formats that consist of tables.</summary>
internal static class ExportTables
{
    /// <summary>The name of the table of articles.</summary>
    public const string Articles = "articles";

    /// <summary>The column with the article's name. Every table has it.</summary>
    public const string Article = "article";

    /// <summary>Stands between the texts of a list in formats without lists.</summary>
    public const string ListSeparator = " | ";

    /// <summary>All tables.</summary>
    public static IReadOnlyList<Table> All { get; } =
        [ArticleTable.Create(), ClaimTable.Create(), DisputeTable.Create(), EntityTable.Create()];
}
