using Enrichment.Entities;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;
using Enrichment.Text;

namespace Enrichment.LanguageService.Mapping;

/// <summary>
/// Adds the links that a service found to the names that it recognized. A link belongs to a name if both cover the same words, except for a
/// leading "the".
/// </summary>
internal static class NameLinks
{
    /// <summary>Returns <paramref name="names"/> with their links.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="names">The names, in text order.</param>
    /// <param name="found">The links of each chunk.</param>
    public static IReadOnlyList<RecognizedName> Join(
        string text,
        IReadOnlyList<RecognizedName> names,
        IEnumerable<(TextChunk Chunk, IReadOnlyList<ServiceLink> Found)> found)
    {
        var links = found
            .SelectMany(one => one.Found.Select(link => (Place: ServiceNames.FindPlace(text, one.Chunk, link, link.Text), Link: link)))
            .Where(one => one.Place is not null && IsAddress(one.Link.Url) && one.Link.Id.Length > 0)
            .ToLookup(one => TrimArticle(text, one.Place!.Value), one => ToEntityLink(one.Link));
        return [.. names.Select(name => AddLinks(name, links[TrimArticle(text, name)].Distinct().ToList()))];
    }

    private static RecognizedName AddLinks(RecognizedName name, List<EntityLink> links) =>
        links is [var first, ..] ? name with { Links = links, LinkedName = first.Id.Replace('_', ' ') } : name;

    private static EntityLink ToEntityLink(ServiceLink link) => new(link.Source.ToLowerInvariant(), link.Id, link.Url);

    private static bool IsAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static TextSpan TrimArticle(string text, ISpan span) =>
        span.Length > 4 && text.AsSpan(span.Offset, 4).Equals("the ", StringComparison.OrdinalIgnoreCase)
            ? new TextSpan(span.Offset + 4, span.Length - 4)
            : new TextSpan(span.Offset, span.Length);
}
