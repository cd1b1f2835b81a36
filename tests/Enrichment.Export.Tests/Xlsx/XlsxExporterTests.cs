using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Enrichment.Export.Tables;
using Column = Enrichment.Export.Tables.Column;
using Table = Enrichment.Export.Tables.Table;
using Workbook = Enrichment.Export.Xlsx.Workbook;

namespace Enrichment.Export.Tests.Xlsx;

public class XlsxExporterTests
{
    private const string File = "enriched.xlsx";

    [Fact]
    public async Task There_is_a_sheet_for_each_table_with_its_columns_and_rows()
    {
        var sheets = SheetReader.Read((await Exports.RunAsync("xlsx", TestArticles.Sample, TestArticles.Pairs))[File]);

        Assert.Equal(["articles", "claims", "disputes", "entities"], sheets.Select(sheet => sheet.Name));
        Assert.Equal(1 + TestArticles.Sample.Claims!.Count + 2, sheets[1].Rows.Count);
        Assert.Equal(ExportTables.All[1].Columns.Select(column => column.Name), sheets[1].Rows[0].Select(cell => cell.InnerText));
    }

    [Fact]
    public async Task Numbers_are_numbers_and_text_is_text()
    {
        var row = SheetReader.Read((await Exports.RunAsync("xlsx", TestArticles.Pairs))[File])[0].Rows[1];

        var columns = ExportTables.All[0].Columns.Select(column => column.Name).ToList();
        Assert.Equal("-0.25", row[columns.IndexOf("sentimentScore")].CellValue!.Text);
        Assert.Equal(CellValues.InlineString, row[columns.IndexOf("article")].DataType!.Value);
        Assert.Equal("news/pairs.txt", row[columns.IndexOf("article")].InnerText);
    }

    [Fact]
    public async Task A_workbook_of_hostile_articles_is_valid_and_has_no_formula()
    {
        var workbook = (await Exports.RunAsync("xlsx", [.. TestArticles.Hostile]))[File];

        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document));
        var cells = SheetReader.Read(workbook).SelectMany(sheet => sheet.Rows).SelectMany(row => row).ToList();
        Assert.All(cells, cell => Assert.Null(cell.CellFormula));
        Assert.All(cells, cell => Assert.True(cell.InnerText.Length <= 32_767));
    }

    [Fact]
    public async Task Text_that_looks_like_an_escape_of_Excel_is_kept()
    {
        var article = TestArticles.Create("_x0041_.txt", "Bo said it. Cy denied it.", null);

        var row = SheetReader.Read((await Exports.RunAsync("xlsx", article))[File])[0].Rows[1];

        Assert.Equal("_x005F_x0041_.txt", row[0].InnerText);
    }

    [Fact]
    public async Task Rows_that_do_not_fit_continue_in_another_sheet()
    {
        using var stream = new MemoryStream();
        var table = new Table("table", "a", [new Column("a", ColumnType.Integer)], _ => []);
        var rows = Enumerable.Range(1, 5).Select(number => (IReadOnlyList<object?>)[number]);

        await using (var workbook = await Workbook.CreateAsync(stream, CancellationToken.None))
        {
            await workbook.AddAsync(table, rows, CancellationToken.None, mostRows: 3);
            await workbook.FinishAsync(CancellationToken.None);
        }

        var sheets = SheetReader.Read(stream.ToArray());
        Assert.Equal(["table", "table 2", "table 3"], sheets.Select(sheet => sheet.Name));
        Assert.Equal([["a", "1", "2"], ["a", "3", "4"], ["a", "5"]], sheets.Select(sheet => sheet.Rows.Select(row => row[0].InnerText)));
    }
}
