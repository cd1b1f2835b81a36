using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Disputes;

/// <summary>The object of a denial that refers to an earlier claim: "these allegations", "the claim", "it".</summary>
/// <param name="Text">The words.</param>
/// <param name="Holder">The id of the entity whose claim they refer to ("the Taliban's claim"), or null.</param>
internal sealed record Anaphor(string Text, string? Holder)
{
    private const int Longest = 6;

    /// <summary>The anaphor in <paramref name="denial"/>, or null if the denial has its own content.</summary>
    public static Anaphor? Find(Attribution denial)
    {
        if (denial.Denied is null && !denial.IsNominal) return null;
        var passage = denial.Passage;
        var phrase = denial.Denied ?? new NounPhrase(denial.Content.First, denial.Content.End);
        var head = ContentFinder.ClaimNounIn(passage, phrase.First, phrase.End);
        var isPointer = passage.Is(phrase.First, WordClass.Demonstrative) && (phrase.End - phrase.First <= 2 || head is not null);
        if (!isPointer && (head is null || head - phrase.First > Longest || !IsEnd(passage, head.Value, phrase.End))) return null;
        var words = passage.Span(phrase.First, Math.Min(phrase.End, (head ?? phrase.First) + 1));
        return new Anaphor(words.In(passage.Text), FindHolder(passage, phrase, head));
    }

    // "the claim" refers back; "the claim that ..", "allegations of fraud" have their own content.
    private static bool IsEnd(Passage passage, int head, int end) =>
        head + 1 >= end || passage[head + 1] is not ("that" or "of" or "about");

    private static string? FindHolder(Passage passage, NounPhrase phrase, int? head)
    {
        for (var at = phrase.First; at < (head ?? phrase.First); at++)
        {
            if (passage.NameAt(at) is { } name) return name.Entity.Id;
        }

        return null;
    }
}
