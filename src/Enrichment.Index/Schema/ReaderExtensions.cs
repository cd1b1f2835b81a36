using Microsoft.Data.Sqlite;

namespace Enrichment.Index.Schema;

/// <summary>Reads values of rows that can be NULL.</summary>
internal static class ReaderExtensions
{
    /// <summary>The text in a column, or null.</summary>
    public static string? FindText(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    /// <summary>The number in a column, or null.</summary>
    public static double? FindNumber(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetDouble(column);

    /// <summary>The day in a column, which is stored as its number since 0001-01-01, or null.</summary>
    public static DateOnly? FindDay(this SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) || reader.GetInt32(column) == IndexTables.NoDay ? null : DateOnly.FromDayNumber(reader.GetInt32(column));
}
