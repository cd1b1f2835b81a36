using Enrichment.Export.Tables;

namespace Enrichment.Export.Tests.Tables;

public class ExportTablesTests
{
    [Fact]
    public void Columns_with_the_same_name_have_the_same_type() =>
        Assert.All(
            ExportTables.All.SelectMany(table => table.Columns).GroupBy(column => column.Name),
            columns => Assert.Single(columns.Distinct()));

    [Fact]
    public void Every_value_has_the_type_of_its_column()
    {
        foreach (var table in ExportTables.All)
            foreach (var row in table.GetRows(TestArticles.Sample))
                Assert.All(table.Columns.Zip(row), pair => Assert.True(IsOf(pair.First.Type, pair.Second), pair.First.Name));
    }

    [Fact]
    public void The_key_of_a_row_is_unique_in_its_article()
    {
        foreach (var table in ExportTables.All)
        {
            var at = table.Columns.Select(column => column.Name).ToList().IndexOf(table.Key);
            var keys = table.GetRows(TestArticles.Sample).Select(row => row[at]).ToList();
            Assert.Equal(keys.Count, keys.Distinct().Count());
        }
    }

    private static bool IsOf(ColumnType type, object? value) => value is null || type switch
    {
        ColumnType.Integer => value is int,
        ColumnType.Number => value is double,
        ColumnType.Keywords => value is IEnumerable<string>,
        _ => value is string,
    };
}
