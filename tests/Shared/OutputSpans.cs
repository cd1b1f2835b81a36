using System.Text.Json;
using Enrichment.Pipeline;

namespace Enrichment.Shared;

/// <summary>Checks the spans in the JSON of an output, because consumers read the JSON.</summary>
internal static class OutputSpans
{
    /// <summary>Finds every span that is outside the text, splits a character, or does not have the text that it states.</summary>
    public static IReadOnlyList<string> FindErrors(EnrichedArticle document) => Errors(EnrichmentJson.ToDocument(document));

    private static List<string> Errors(byte[] json)
    {
        using var output = JsonDocument.Parse(json);
        var text = output.RootElement.GetProperty("article").GetProperty("text").GetString()!;
        return [.. Objects(output.RootElement).Select(element => FindError(element, text)).OfType<string>()];
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Objects(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static string? FindError(JsonElement element, string text)
    {
        if (element.TryGetProperty("parts", out var parts)) return FindPartsError(element, parts, text);
        if (!element.TryGetProperty("offset", out var offsetElement)) return null;
        var (offset, end) = (offsetElement.GetInt32(), offsetElement.GetInt32() + element.GetProperty("length").GetInt32());
        if (offset < 0 || end <= offset || end > text.Length) return $"out of the text: {element}";
        if (CutsCharacter(text, offset) || CutsCharacter(text, end)) return $"cuts a character: {element}";
        var own = element.TryGetProperty("text", out var textElement) ? textElement.GetString() : null;
        return own is null || own == text[offset..end] ? null : $"is '{text[offset..end]}': {element}";
    }

    private static string? FindPartsError(JsonElement element, JsonElement parts, string text)
    {
        var words = parts.EnumerateArray()
            .Select(part => text.Substring(part.GetProperty("offset").GetInt32(), part.GetProperty("length").GetInt32()));
        return element.GetProperty("text").GetString() == string.Join(" … ", words) ? null : $"is not the text of its parts: {element}";
    }

    private static bool CutsCharacter(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}
