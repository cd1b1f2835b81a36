using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Rules;

/// <summary>The words of a passage that are the content of claims.</summary>
internal sealed class ContentWords
{
    private readonly bool[] _words;

    /// <summary>The contents of <paramref name="claims"/> in <paramref name="passage"/>.</summary>
    public ContentWords(Passage passage, IReadOnlyList<Attribution> claims)
    {
        _words = new bool[passage.Count];
        foreach (var claim in claims) Array.Fill(_words, true, claim.Content.First, claim.Content.End - claim.Content.First);
    }

    /// <summary>Whether the word at <paramref name="at"/> is in a content.</summary>
    public bool Has(int at) => _words[at];

    /// <summary>Whether a word from <paramref name="first"/> to before <paramref name="end"/> is in a content.</summary>
    public bool HasAny(int first, int end) => _words.AsSpan(first..end).Contains(true);
}
