using Enrichment.Entities;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;
using Enrichment.Text;

namespace Enrichment.LanguageService.Mapping;

/// <summary>Puts the links a service found on the names it recognized. They belong together where they are on the same words, a leading "the" aside; nothing is guessed from a part of a name.</summary>
internal static class NameLinks
{
    /// <summary><paramref name="names"/> with their links.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="names">The names, in text order.</param>
    /// <param name="found">The links of each chunk.</param>
    public static IReadOnlyList<RecognizedName> Join(string text, IReadOnlyList<RecognizedName> names, IEnumerable<(TextChunk Chunk, IReadOnlyList<ServiceLink> Found)> found)
    {
        var links = found
            .SelectMany(one => one.Found.Select(link => (Place: ServiceNames.Place(text, one.Chunk, link, link.Text), Link: link)))
            .Where(one => one.Place is not null && IsAddress(one.Link.Url) && one.Link.Id.Length > 0)
            .ToLookup(one => WithoutThe(text, one.Place!.Value), one => ToEntityLink(one.Link));
        return [.. names.Select(name => links[WithoutThe(text, name)].Distinct().ToList() is { Count: > 0 } own ? name with { Links = own } : name)];
    }

    private static EntityLink ToEntityLink(ServiceLink link) => new(link.Source.ToLowerInvariant(), link.Id, link.Url);

    private static bool IsAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static TextSpan WithoutThe(string text, ISpan span) =>
        span.Length > 4 && text.AsSpan(span.Offset, 4).Equals("the ", StringComparison.OrdinalIgnoreCase)
            ? new TextSpan(span.Offset + 4, span.Length - 4)
            : new TextSpan(span.Offset, span.Length);
}
