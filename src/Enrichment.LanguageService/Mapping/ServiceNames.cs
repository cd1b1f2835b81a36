using Enrichment.Entities;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;
using Enrichment.Text;

namespace Enrichment.LanguageService.Mapping;

/// <summary>Maps the names that a service found to the text of the article.</summary>
internal static class ServiceNames
{
    private static readonly Comparer<RecognizedName> ByPreference = Comparer<RecognizedName>.Create((one, other) =>
        (-one.Length, -one.Confidence, one.Offset).CompareTo((-other.Length, -other.Confidence, other.Offset)));

    /// <summary>
    /// Gets the names in text order, and the number of names without a place in the text. Of two names that overlap, the longer one is
    /// kept, or the one with the higher confidence if the lengths are equal.
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="found">The entities of each chunk.</param>
    public static (IReadOnlyList<RecognizedName> Names, int Misplaced) Locate(
        string text, IEnumerable<(TextChunk Chunk, IReadOnlyList<ServiceEntity> Found)> found)
    {
        var (names, misplaced) = (new List<RecognizedName>(), 0);
        foreach (var (chunk, entities) in found)
        {
            foreach (var entity in entities)
            {
                if (EntityCategories.FindType(entity.Category, entity.SubCategory) is not { } type) continue;
                if (FindPlace(text, chunk, entity, entity.Text) is { } place)
                    names.Add(new RecognizedName(place.Offset, place.Length, type, GetConfidence(entity)));
                else
                    misplaced++;
            }
        }

        return (Overlaps.Remove(names, ByPreference), misplaced);
    }

    /// <summary>
    /// Finds the place of <paramref name="span"/> in the article; null if it has none, or if the words there are not <paramref
    /// name="words"/>, except for white space.
    /// </summary>
    public static TextSpan? FindPlace(string text, TextChunk chunk, ISpan span, string words) =>
        chunk.ToArticle(span) is { } place && HasSameWords(text.AsSpan(place.Offset, place.Length), words) ? place : null;

    private static bool HasSameWords(ReadOnlySpan<char> there, ReadOnlySpan<char> said)
    {
        if (there.SequenceEqual(said)) return true;
        return RemoveSpace(there) is { Length: > 0 } words && words == RemoveSpace(said);
    }

    private static string RemoveSpace(ReadOnlySpan<char> text) => string.Concat(text.ToString().Where(c => !char.IsWhiteSpace(c)));

    private static double GetConfidence(ServiceEntity entity) => double.IsNaN(entity.Confidence) ? 0 : Math.Clamp(entity.Confidence, 0, 1);
}
