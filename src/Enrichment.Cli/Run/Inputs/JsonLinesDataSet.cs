using System.Text.Json;
using Enrichment.Articles.Reading;

namespace Enrichment.Cli.Run.Inputs;

/// <summary>A file with a JSON object on each line.</summary>
internal sealed class JsonLinesDataSet(string path) : DataSet(path)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <inheritdoc/>
    protected override IEnumerable<(string? Name, DataSetRecord Record)> FindRecords()
    {
        using var file = File.OpenRead(Path);
        var number = 0;
        foreach (var (offset, length, bytes) in FileLines.Read(file, ArticleReader.MaxBytes))
        {
            number++;
            var mark = number == 1 && bytes.Span.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
            var record = new DataSetRecord(number, offset + mark, length - mark);
            if (length > ArticleReader.MaxBytes) yield return (null, record);
            else if (!bytes.Span[mark..].Trim(" \t\r"u8).IsEmpty) yield return Parse(record, bytes[mark..]);
        }
    }

    /// <inheritdoc/>
    protected override Task<byte[]> ReadRecordAsync(DataSetRecord record, CancellationToken cancellationToken) =>
        ReadBytesAsync(record, cancellationToken);

    private static (string? Name, DataSetRecord Record) Parse(DataSetRecord record, ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return (null, record with { Error = "is not a JSON object" });
            return root.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
                ? (FindName(root), record)
                : (null, record with { Error = "has no article in \"text\"" });
        }
        catch (JsonException error)
        {
            return (null, record with { Error = $"is not valid JSON (at byte {error.BytePositionInLine})" });
        }
        catch (InvalidOperationException)
        {
            // Such a name is valid JSON, and only found when it is read.
            return (null, record with { Error = "has a name that is not valid UTF-8, or has half of a surrogate pair" });
        }
    }

    // An identifier can be a number.
    private static string? FindName(JsonElement record) => NameFields
        .Select(field => record.TryGetProperty(field, out var value) ? value : default)
        .Where(value => value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
        .Select(value => value.ToString())
        .FirstOrDefault(name => name.Length > 0);
}
