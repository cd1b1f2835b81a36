using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using Enrichment.Articles.Reading;

namespace Enrichment.Cli.Run.Inputs;

/// <summary>
/// A CSV file (RFC 4180) in UTF-8. Its first row has the names of the columns, separated by commas, semicolons or tabs; each other row is
/// an article.
/// </summary>
internal sealed class CsvDataSet : DataSet
{
    private const string TextColumn = "text";

    private static readonly char[] Delimiters = [',', ';', '\t'];

    private readonly CsvConfiguration _configuration;
    private readonly string[] _columns;

    /// <summary>Reads the names of the columns of the file at <paramref name="path"/>.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public CsvDataSet(string path) : base(path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        var header = reader.ReadLine() ?? "";
        _configuration = Configure(FindDelimiter(header));
        using var parser = new CsvParser(new StringReader(header), _configuration);
        _columns = parser.Read() ? [.. parser.Record!.Select(column => column.Trim().ToLowerInvariant())] : [];
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string? Name, DataSetRecord Record)> FindRecords()
    {
        if (!_columns.Contains(TextColumn))
            throw new IOException($"Its first row has no column '{TextColumn}'; add the names of the columns.");
        using var parser = new CsvParser(new StreamReader(Path, Encoding.UTF8), _configuration);
        parser.Read();
        var mark = CountByteOrderMark();
        var start = mark + parser.ByteCount;
        for (var line = parser.RawRow + 1; Read(parser, line); line = parser.RawRow + 1)
        {
            var end = mark + parser.ByteCount;
            yield return Describe(parser.Record!, new DataSetRecord(line, start, end - start));
            start = end;
        }
    }

    /// <inheritdoc/>
    protected override async Task<byte[]> ReadRecordAsync(DataSetRecord record, CancellationToken cancellationToken)
    {
        var row = Encoding.UTF8.GetString(await ReadBytesAsync(record, cancellationToken));
        using var parser = new CsvParser(new StringReader(row), _configuration);
        if (!parser.Read()) throw CreateError(record, "has changed");
        var fields = _columns.Zip(parser.Record!).Where(field => field.Second.Length > 0)
            .DistinctBy(field => field.First)
            .ToDictionary(field => field.First, field => field.Second, StringComparer.Ordinal);
        return JsonSerializer.SerializeToUtf8Bytes(fields);
    }

    private static CsvConfiguration Configure(char delimiter) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = delimiter.ToString(),
        Encoding = Encoding.UTF8,
        CountBytes = true,
        BadDataFound = null,
        MaxFieldSize = ArticleReader.MaxBytes,
    };

    private static char FindDelimiter(string header) =>
        Delimiters.MaxBy(delimiter => header.Count(character => character == delimiter));

    // A quotation mark that is not closed makes one field of the rest of the file.
    private static bool Read(CsvParser parser, int line)
    {
        try
        {
            return parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            throw new IOException($"A field after line {line} does not end; close its quotation mark.");
        }
    }

    // The parser does not count the byte order mark.
    private int CountByteOrderMark()
    {
        using var file = File.OpenRead(Path);
        return file.ReadByte() == 0xEF ? 3 : 0;
    }

    private (string? Name, DataSetRecord Record) Describe(string[] row, DataSetRecord record)
    {
        if (row.Length != _columns.Length)
        {
            var problem = string.Create(CultureInfo.InvariantCulture, $"has {row.Length} columns and not {_columns.Length}");
            return (null, record with { Error = problem });
        }

        var name = NameFields.Select(field => GetValue(row, field)).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        return string.IsNullOrWhiteSpace(GetValue(row, TextColumn)) ? (name, record with { Error = "has no text" }) : (name, record);
    }

    private string? GetValue(string[] row, string column) => Array.IndexOf(_columns, column) is >= 0 and var index ? row[index] : null;
}
