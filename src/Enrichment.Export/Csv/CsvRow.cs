using System.Buffers;
using System.Globalization;
using System.Text;
using Enrichment.Export.Tables;
using Enrichment.Export.Writing;

namespace Enrichment.Export.Csv;

/// <summary>Writes rows of CSV as RFC 4180 defines them. A spreadsheet never reads a text as a formula.</summary>
internal static class CsvRow
{
    private const string LineEnd = "\r\n";

    // Spreadsheets start a formula with these, also in their full-width forms.
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r＝＋－＠");

    // A spreadsheet with other settings, or that ignores quotation marks, starts a new cell after these.
    private static readonly SearchValues<char> CellStarts = SearchValues.Create(";\t\n\r");

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\r\n\t");

    /// <summary>Writes a row.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="values">Strings, numbers, lists of strings, and null for empty fields.</param>
    public static void Write(TextWriter writer, IEnumerable<object?> values)
    {
        var separator = "";
        foreach (var value in values)
        {
            writer.Write(separator);
            writer.Write(Format(value));
            separator = ",";
        }

        writer.Write(LineEnd);
    }

    private static string Format(object? value) => value switch
    {
        null => "",
        string text => Quote(text),
        IEnumerable<string> list => Quote(string.Join(ExportTables.ListSeparator, list)),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string Quote(string text)
    {
        var safe = Disarm(CleanText.Clean(text));
        return safe.AsSpan().IndexOfAny(Quoted) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    // An apostrophe before the formula makes it a text.
    private static string Disarm(string text)
    {
        if (text.AsSpan().IndexOfAny(FormulaStarts) < 0) return text;
        var safe = new StringBuilder(text.Length + 1);
        for (var index = 0; index < text.Length; index++)
        {
            var startsCell = index == 0 || CellStarts.Contains(text[index - 1]);
            if (startsCell && FormulaStarts.Contains(text[index])) safe.Append('\'');
            safe.Append(text[index]);
        }

        return safe.ToString();
    }
}
