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
        ContentReader CreateReader(ContentPart part) => new(part.Sentence, speaker, FindPronoun);
        var readers = parts.Select(part => (Part: part, Reader: CreateReader(part))).ToList();
        return new DisputedClaim
        {
            Index = index,
            Found = found,
            Speaker = speaker,
            Parts = parts,
            Keys = (parts.Count == 0 ? FindNames(found) : readers.SelectMany(pair => pair.Reader.FindKeys(pair.Part.Nodes)))
                .ToHashSet(StringComparer.Ordinal),
            Statements = [.. readers.SelectMany(pair => new StatementReader(index, pair.Part, pair.Reader, speaker).Read())],
            Denial = new DenialReader(found, parts, CreateReader).Read(),
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
