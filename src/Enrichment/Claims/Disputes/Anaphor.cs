using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Disputes;

/// <summary>What a denial denies, where it only points back at it: "these allegations", "the claim", "it".</summary>
/// <param name="Text">The words.</param>
/// <param name="Holder">The id of the entity whose claim they point at ("the Taliban's claim"), or null.</param>
internal sealed record Anaphor(string Text, string? Holder)
{
    private const int Longest = 6;

    /// <summary>The anaphor in <paramref name="denial"/>, or null where it says itself what it denies.</summary>
    public static Anaphor? Of(Attribution denial)
    {
        if (denial.Denied is null && !denial.IsNominal) return null;
        var passage = denial.Passage;
        var phrase = denial.Denied ?? new NounPhrase(denial.Content.First, denial.Content.End);
        var head = ContentFinder.ClaimNounIn(passage, phrase.First, phrase.End);
        var isPointer = passage.Is(phrase.First, WordClass.Demonstrative) && (phrase.End - phrase.First <= 2 || head is not null);
        if (!isPointer && (head is null || head - phrase.First > Longest || !EndsBehind(passage, head.Value, phrase.End))) return null;
        return new Anaphor(passage.Span(phrase.First, Math.Min(phrase.End, (head ?? phrase.First) + 1)).In(passage.Text), HolderOf(passage, phrase, head));
    }

    // "the claim" points back; "the claim that ..", "allegations of fraud" speak for themselves.
    private static bool EndsBehind(Passage passage, int head, int end) => head + 1 >= end || passage[head + 1] is not ("that" or "of" or "about");

    private static string? HolderOf(Passage passage, NounPhrase phrase, int? head)
    {
        for (var at = phrase.First; at < (head ?? phrase.First); at++)
        {
            if (passage.NameAt(at) is { } name) return name.Entity.Id;
        }

        return null;
    }
}
