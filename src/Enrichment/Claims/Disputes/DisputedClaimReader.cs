using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;

namespace Enrichment.Claims.Disputes;

/// <summary>Reads claims so that they can be compared.</summary>
/// <param name="resolver">Knows what pronouns stand for.</param>
internal sealed class DisputedClaimReader(SourceResolver resolver)
{
    /// <summary>Reads the claim with the index <paramref name="index"/>.</summary>
    public DisputedClaim Read(FoundClaim found, int index)
    {
        var speaker = ClaimSpeaker.Create(found, FindPronoun);
        var parts = ContentPart.Find(found.Attribution);
        var readers = new Dictionary<PassageTree, ContentReader>();
        ContentReader GetReader(ContentPart part) => readers.TryGetValue(part.Sentence, out var known)
            ? known : readers[part.Sentence] = new ContentReader(part.Sentence, speaker, FindPronoun);
        return new DisputedClaim
        {
            Index = index,
            Found = found,
            Speaker = speaker,
            Parts = parts,
            Keys = (parts.Count == 0 ? FindNames(found) : parts.SelectMany(part => GetReader(part).FindKeys(part.Nodes)))
                .ToHashSet(StringComparer.Ordinal),
            Statements = [.. parts.SelectMany(part => new StatementReader(index, part, GetReader(part), speaker).Read())],
            Denial = new DenialReader(found, parts, GetReader).Read(),
        };
    }

    // Without a tree, only names show what a content is about.
    private static IEnumerable<string> FindNames(FoundClaim found)
    {
        var (passage, content) = (found.Attribution.Passage, found.Attribution.Content);
        for (var at = content.First; at < Math.Min(content.End, content.First + ContentPart.Longest); at++)
        {
            if (passage.NameAt(at) is { } name) yield return KeyWords.GetKey(name.Entity.Id);
        }
    }

    private string? FindPronoun(int offset) =>
        resolver.FindPronoun(offset)?.Clear?.Entity is { } entity ? KeyWords.GetKey(entity.Id) : null;
}
