namespace Enrichment.Export.Tables;

/// <summary>The types of the values in a column.</summary>
internal enum ColumnType
{
    /// <summary>A string: an id, a name or one of a few values.</summary>
    Keyword,

    /// <summary>A string: words from the article.</summary>
    Words,

    /// <summary>A string: a date or a time in ISO 8601.</summary>
    Date,

    /// <summary>An <see cref="int"/>.</summary>
    Integer,

    /// <summary>A <see cref="double"/>.</summary>
    Number,

    /// <summary>A list of strings.</summary>
    Keywords,
}
