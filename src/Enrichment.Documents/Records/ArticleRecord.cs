using System.Text.Json;
using Enrichment.Articles;

namespace Enrichment.Documents.Records;

/// <summary>An article as a record of fields: a JSON object, a line of JSON Lines, or a row of CSV.</summary>
/// <param name="Text">The text.</param>
/// <param name="Metadata">The other fields.</param>
internal sealed record ArticleRecord(string Text, ArticleMetadata Metadata)
{
    /// <summary>Reads a record from JSON. Null if <paramref name="json"/> is not a JSON object with a string in "text".</summary>
    public static ArticleRecord? Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Create(document.RootElement);
        }
        // A string that is not valid UTF-8, or has half of a surrogate pair, is only found when it is read.
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ArticleRecord? Create(JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object || Find(record, "text") is not { } text) return null;
        return new ArticleRecord(text, new ArticleMetadata
        {
            Title = Find(record, "title"),
            Published = Find(record, "published") ?? Find(record, "date"),
            Publisher = Find(record, "publisher"),
            Authors = [.. FindAll(record, "authors"), .. FindAll(record, "author")],
            Url = Find(record, "url"),
            Section = Find(record, "section"),
            Language = Find(record, "language"),
        });
    }

    private static string? Find(JsonElement record, string field) => FindAll(record, field).FirstOrDefault();

    // A field can be a string or an array of strings.
    private static IEnumerable<string> FindAll(JsonElement record, string field)
    {
        if (!record.TryGetProperty(field, out var value)) return [];
        IEnumerable<JsonElement> values = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
        return values
            .Where(element => element.ValueKind == JsonValueKind.String)
            .Select(element => element.GetString()!.Trim())
            .Where(text => text.Length > 0);
    }
}
