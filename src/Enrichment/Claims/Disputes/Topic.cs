using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Disputes;

/// <summary>What a claim is about: the entities and the words of its content.</summary>
internal sealed class Topic
{
    private const int LongestContent = 300;

    private readonly List<(string Id, string Name)> _entities;
    private readonly Dictionary<string, string> _words;

    private Topic(List<(string Id, string Name)> entities, Dictionary<string, string> words) => (_entities, _words) = (entities, words);

    /// <summary>The topic, as a word or name; null if unknown.</summary>
    public string? Name => _entities.Count > 0 ? _entities[0].Name : _words.Count > 0
        ? $"\"{_words.OrderBy(word => word.Key, StringComparer.Ordinal).MaxBy(word => word.Value.Length).Value}\"" : null;

    /// <summary>The topic of <paramref name="found"/>.</summary>
    public static Topic Create(FoundClaim found, NameIndex names)
    {
        var passage = found.Attribution.Passage;
        var content = found.Claim.Content;
        var entities = names.FindBetween(content.Offset, content.End).Where(entity => entity.Id != found.Claim.Source.Entity)
            .Take(LongestContent).DistinctBy(entity => entity.Id).Select(entity => (entity.Id, entity.Name)).ToList();
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = found.Attribution.Content.First; at < FindEnd(found.Attribution); at++)
        {
            if (passage.NameAt(at) is null && IsTopical(passage, at)) words.TryAdd(Stem(passage[at]), passage[at]);
        }

        return new Topic(entities, words);
    }

    /// <summary>Whether the content of <paramref name="found"/> has a negation.</summary>
    public static bool IsNegated(FoundClaim found)
    {
        for (var at = found.Attribution.Content.First; at < FindEnd(found.Attribution); at++)
        {
            if (found.Attribution.Passage.Is(at, WordClass.Negation)) return true;
        }

        return false;
    }

    /// <summary>
    /// The common topic, as text for readers: an entity's name, else up to three words in quotation marks; null if there is none.
    /// </summary>
    public string? FindShared(Topic other)
    {
        var entity = _entities.Where(entity => other._entities.Any(its => its.Id == entity.Id))
            .Select(entity => entity.Name).FirstOrDefault();
        if (entity is not null) return entity;
        var words = SharedWords(other).Order(StringComparer.Ordinal).Take(3).Select(word => $"\"{_words[word]}\"").ToList();
        return words.Count == 0 ? null : string.Join(", ", words);
    }

    /// <summary>Whether the contents overlap so much that a denial of one denies the other.</summary>
    public bool Matches(Topic other)
    {
        var words = SharedWords(other).Count();
        var entities = _entities.Count(entity => other._entities.Any(its => its.Id == entity.Id));
        var smaller = Math.Min(_words.Count + _entities.Count, other._words.Count + other._entities.Count);
        return (entities > 0 && words > 0 && 3 * (entities + words) >= smaller) || (words >= 2 && 2 * (words + entities) >= smaller);
    }

    /// <summary>Whether this one repeats the content of <paramref name="other"/> except for one or two words.</summary>
    public bool RepeatsAlmostAll(Topic other)
    {
        var shared = SharedWords(other).Count() + _entities.Count(entity => other._entities.Any(its => its.Id == entity.Id));
        return shared >= 2 && 3 * shared >= 2 * (other._words.Count + other._entities.Count)
            && 3 * shared >= 2 * (_words.Count + _entities.Count);
    }

    private static int FindEnd(Attribution attribution) => Math.Min(attribution.Content.End, attribution.Content.First + LongestContent);

    private IEnumerable<string> SharedWords(Topic other) => _words.Keys.Where(other._words.ContainsKey);

    private static bool IsTopical(Passage passage, int at) =>
        passage.IsWord(at) && passage.TokenAt(at).Length > 2 && !passage.Is(at, WordClass.Determiner)
            && !passage.Is(at, WordClass.Preposition) && !passage.Is(at, WordClass.Be | WordClass.HaveOrDo | WordClass.Modal)
            && !passage.Is(at, WordClass.Subordinator) && !passage.Is(at, WordClass.Coordinator)
            && !passage.Is(at, WordClass.Object) && !passage.Is(at, WordClass.Subject)
            && !passage.Is(at, WordClass.Adverb) && !passage.Is(at, WordClass.ClaimNoun)
            && passage[at] is not ("this" or "not" or "there" or "own" or "make" or "made" or "said" or "say");

    // Long enough to match "attack", "attacks" and "attacked".
    private static string Stem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s", "e"])
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }
}
