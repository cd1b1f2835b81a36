using Enrichment.Entities;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;
using Enrichment.Text;

namespace Enrichment.LanguageService.Mapping;

/// <summary>The names a service found, on the article's text.</summary>
internal static class ServiceNames
{
    private static readonly Comparer<RecognizedName> LongestAndSurest = Comparer<RecognizedName>.Create((one, other) =>
        (-one.Length, -one.Confidence, one.Offset).CompareTo((-other.Length, -other.Confidence, other.Offset)));

    /// <summary>The names in what was <paramref name="found"/>, in text order, and how many could not be placed. Where two overlap, the longer one stands, of two as long the surer one.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="found">What a service recognized in each chunk.</param>
    public static (IReadOnlyList<RecognizedName> Names, int Misplaced) Of(string text, IEnumerable<(TextChunk Chunk, IReadOnlyList<ServiceEntity> Found)> found)
    {
        var (names, misplaced) = (new List<RecognizedName>(), 0);
        foreach (var (chunk, entities) in found)
        {
            foreach (var entity in entities)
            {
                if (EntityCategories.TypeOf(entity.Category, entity.SubCategory) is not { } type) continue;
                if (Place(text, chunk, entity, entity.Text) is { } place) names.Add(new RecognizedName(place.Offset, place.Length, type, Confidence(entity)));
                else misplaced++;
            }
        }

        return (Overlaps.Remove(names, LongestAndSurest), misplaced);
    }

    /// <summary>Where in the article <paramref name="span"/> of <paramref name="chunk"/> is; null where it is nowhere, or where other words than <paramref name="words"/> stand, white space aside.</summary>
    public static TextSpan? Place(string text, TextChunk chunk, ISpan span, string words) =>
        chunk.ToArticle(span) is { } place && SameWords(text.AsSpan(place.Offset, place.Length), words) ? place : null;

    private static bool SameWords(ReadOnlySpan<char> there, ReadOnlySpan<char> said)
    {
        if (there.SequenceEqual(said)) return true;
        return WithoutSpace(there) is { Length: > 0 } words && words == WithoutSpace(said);
    }

    private static string WithoutSpace(ReadOnlySpan<char> text) => string.Concat(text.ToString().Where(c => !char.IsWhiteSpace(c)));

    private static double Confidence(ServiceEntity entity) => double.IsNaN(entity.Confidence) ? 0 : Math.Clamp(entity.Confidence, 0, 1);
}
