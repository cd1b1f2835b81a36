using System.Globalization;
using Enrichment.Articles;
using Enrichment.Articles.Reading;

namespace Enrichment.Cli.Run.Inputs;

/// <summary>A file with many articles: JSON Lines or CSV.</summary>
/// <param name="path">The path of the file.</param>
internal abstract class DataSet(string path)
{
    /// <summary>The fields or columns with the name of the article; the first that has a value is used.</summary>
    protected static readonly string[] NameFields = ["name", "id"];

    /// <summary>The path of the file.</summary>
    public string Path { get; } = path;

    /// <summary>Opens the data set at <paramref name="path"/>, or returns null if its name is not that of a data set.</summary>
    public static DataSet? Open(string path) => System.IO.Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSONL" or ".NDJSON" => new JsonLinesDataSet(path),
        ".CSV" => new CsvDataSet(path),
        _ => null,
    };

    /// <summary>
    /// Finds the articles, in the order of the file. One that is not valid has an error, and the number of its line as name.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public IEnumerable<ArticleInput> FindArticles()
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, record) in FindRecords())
        {
            var error = record.Error ?? FindNameError(name, record.Line, lines);
            var usedName = error is null && name is not null ? name : CreateName(record.Line);
            yield return new ArticleInput(usedName, Path, null) { DataSet = this, Record = record with { Error = error } };
        }
    }

    /// <summary>Reads a record as JSON.</summary>
    /// <exception cref="ArticleException">The record is not valid.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public Task<byte[]> ReadAsync(DataSetRecord record, CancellationToken cancellationToken)
    {
        if (record.Error is { } error) throw CreateError(record, error);
        if (record.Length > ArticleReader.MaxBytes)
        {
            throw new ArticleException(
                ErrorCode.TooLarge, $"Line {record.Line} of {Path} has more than {ArticleReader.MaxBytes:N0} bytes; shorten it.");
        }

        return ReadRecordAsync(record, cancellationToken);
    }

    /// <summary>Finds the records and the values of their name fields.</summary>
    protected abstract IEnumerable<(string? Name, DataSetRecord Record)> FindRecords();

    /// <summary>Reads a record as JSON.</summary>
    protected abstract Task<byte[]> ReadRecordAsync(DataSetRecord record, CancellationToken cancellationToken);

    /// <summary>Reads the bytes of a record.</summary>
    protected async Task<byte[]> ReadBytesAsync(DataSetRecord record, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(Path);
        file.Seek(record.Offset, SeekOrigin.Begin);
        var bytes = new byte[record.Length];
        await file.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }

    /// <summary>Creates the exception for a record that is not an article.</summary>
    protected ArticleException CreateError(DataSetRecord record, string error) =>
        new(ErrorCode.InvalidRecord, $"Line {record.Line} of {Path} {error}; correct it and run again.");

    private string CreateName(int line) =>
        string.Create(CultureInfo.InvariantCulture, $"{System.IO.Path.GetFileName(Path)}/{line}");

    private static string? FindNameError(string? name, int line, Dictionary<string, int> lines)
    {
        if (name is null) return null;
        if (!ArticleName.IsValid(name)) return "has a name that is not a relative path";
        return lines.TryAdd(name, line) ? null : $"has the same name as line {lines[name]} ('{name}')";
    }
}
