namespace Enrichment.Export.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name, in camelCase. Columns of different tables with the same name have the same type.</param>
/// <param name="Type">The type of its values. Any value can be null.</param>
internal sealed record Column(string Name, ColumnType Type);
