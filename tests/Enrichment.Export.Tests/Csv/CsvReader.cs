namespace Enrichment.Export.Tests.Csv;

/// <summary>Reads CSV as strictly as RFC 4180 defines it: a row ends with CR LF, and a quotation mark is doubled.</summary>
internal static class CsvReader
{
    /// <summary>The rows of a file, with the row of column names.</summary>
    public static List<List<string>> Read(string csv)
    {
        var (rows, row, at) = (new List<List<string>>(), new List<string>(), 0);
        while (at < csv.Length)
        {
            row.Add(csv[at] == '"' ? ReadQuoted(csv, ref at) : ReadPlain(csv, ref at));
            if (csv[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", csv.Substring(at, 2));
            at += 2;
            rows.Add(row);
            row = [];
        }

        return rows;
    }

    private static string ReadPlain(string csv, ref int at)
    {
        var end = csv.IndexOfAny([',', '\r', '\n', '"'], at);
        Assert.NotEqual('"', csv[end]);
        Assert.NotEqual('\n', csv[end]);
        var field = csv[at..end];
        at = end;
        return field;
    }

    private static string ReadQuoted(string csv, ref int at)
    {
        var field = "";
        while (true)
        {
            var end = csv.IndexOf('"', at + 1);
            field += csv[(at + 1)..end];
            at = end + 1;
            if (csv[at] != '"') return field;
            field += '"';
        }
    }
}
