using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Enrichment.Documents.Html.Metadata;

/// <summary>The article that a page describes in JSON-LD. A value that it does not have is null.</summary>
internal sealed record JsonLd
{
    private const int DeepestNesting = 10;
    private const string MediaType = "application/ld+json";

    private static readonly string[] Parts = ["@graph", "mainEntity", "mainEntityOfPage"];

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The property "headline".</summary>
    public string? Headline { get; init; }

    /// <summary>The property "articleBody".</summary>
    public string? Body { get; init; }

    /// <summary>The property "datePublished".</summary>
    public string? Published { get; init; }

    /// <summary>The names of the authors.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The name of the publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>The property "articleSection".</summary>
    public string? Section { get; init; }

    /// <summary>The property "inLanguage".</summary>
    public string? Language { get; init; }

    /// <summary>The address of the article.</summary>
    public string? Url { get; init; }

    /// <summary>Reads the first article in the scripts of <paramref name="page"/>. Scripts that are not valid JSON are skipped.</summary>
    public static JsonLd? Read(IHtmlDocument page)
    {
        var scripts = page.Scripts.Where(script => script.Type?.StartsWith(MediaType, StringComparison.OrdinalIgnoreCase) == true);
        return scripts.Select(script => Parse(script.TextContent)).FirstOrDefault(article => article is not null);
    }

    private static JsonLd? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return FindArticle(document.RootElement, 0) is { } article ? Create(article) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // An article can be in an array, in "@graph", or be the main entity of a page.
    private static JsonElement? FindArticle(JsonElement element, int depth)
    {
        if (depth > DeepestNesting) return null;
        if (element.ValueKind == JsonValueKind.Array) return FindFirst(element.EnumerateArray(), depth);
        if (element.ValueKind != JsonValueKind.Object) return null;
        if (ReadStrings(element, "@type").Any(IsArticleType)) return element;
        return FindFirst(Parts.Where(name => element.TryGetProperty(name, out _)).Select(element.GetProperty), depth);
    }

    private static JsonElement? FindFirst(IEnumerable<JsonElement> elements, int depth) =>
        elements.Select(element => FindArticle(element, depth + 1)).FirstOrDefault(found => found is not null);

    private static bool IsArticleType(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal) || type == "Report";

    private static JsonLd Create(JsonElement article) => new()
    {
        Headline = ReadStrings(article, "headline").FirstOrDefault() ?? ReadStrings(article, "name").FirstOrDefault(),
        Body = ReadStrings(article, "articleBody").FirstOrDefault(),
        Published = ReadStrings(article, "datePublished").FirstOrDefault(),
        Authors = [.. ReadStrings(article, "author")],
        Publisher = ReadStrings(article, "publisher").FirstOrDefault(),
        Section = ReadStrings(article, "articleSection").FirstOrDefault(),
        Language = ReadStrings(article, "inLanguage").FirstOrDefault(),
        Url = ReadStrings(article, "url").FirstOrDefault() ?? ReadStrings(article, "mainEntityOfPage").FirstOrDefault(),
    };

    // A value is a string, an object with a name, or an array of them.
    private static IEnumerable<string> ReadStrings(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? ReadStrings(value) : [];

    private static IEnumerable<string> ReadStrings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => ReadText(value.GetString()!),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(ReadStrings),
        JsonValueKind.Object => ReadStrings(value, "name").Concat(ReadStrings(value, "@id")).Take(1),
        _ => [],
    };

    private static string[] ReadText(string text) => string.IsNullOrWhiteSpace(text) ? [] : [WebUtility.HtmlDecode(text).Trim()];
}
