using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Enrichment.Export.Tests.Xlsx;

/// <summary>Reads workbooks with another library than the one that writes them.</summary>
internal static class SheetReader
{
    /// <summary>The sheets of a workbook with the cells of their rows.</summary>
    public static List<(string Name, List<List<Cell>> Rows)> Read(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var part = document.WorkbookPart!;
        return [.. part.Workbook!.Descendants<Sheet>().Select(sheet => (sheet.Name!.Value!, ReadRows(part, sheet)))];
    }

    /// <summary>The workbook as text: a line for each row, and a tab between two cells.</summary>
    public static string ToText(byte[] workbook)
    {
        var text = new StringBuilder();
        foreach (var (name, rows) in Read(workbook))
        {
            text.Append(name).Append('\n');
            foreach (var row in rows) text.AppendJoin('\t', row.Select(cell => cell.InnerText)).Append('\n');
        }

        return text.ToString();
    }

    private static List<List<Cell>> ReadRows(WorkbookPart part, Sheet sheet) =>
        [.. ((WorksheetPart)part.GetPartById(sheet.Id!)).Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().ToList())];
}
