using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Contents;

/// <summary>
/// Finds content whose subject is a relative pronoun before the source: "the prices, which Smith said were high".
/// </summary>
internal static class RelativeContent
{
    /// <summary>The clause after <paramref name="cue"/> that modifies the same noun as the cue; null if there is none.</summary>
    public static SaidContent? Find(PassageTree sentence, int verb, VerbCue cue, NounPhrase source)
    {
        var tree = sentence.Tree;
        if (!tree[verb].Is(Relation.RelativeClause) || !IsPronoun(sentence.Passage, source.First - 1)) return null;
        if (!cue.Verb.Takes(Complement.Clause | Complement.That)) return null;
        if (FindAroundPronoun(sentence, verb, cue, source) is { } around) return around;
        foreach (var clause in tree.FindChildren(tree[verb].Head, Relation.RelativeClause))
        {
            if (clause > verb && sentence.FindSubtreeRange(clause) is var (first, end) && first == cue.End)
                return new SaidContent(first, end, Complement.Clause);
        }

        return null;
    }

    // "the prices, which Smith said were high": parsers often attach "Smith said" to the pronoun.
    private static SaidContent? FindAroundPronoun(PassageTree sentence, int verb, VerbCue cue, NounPhrase source)
    {
        var pronoun = sentence.Tree[verb].Head;
        if (sentence.FindPlace(pronoun) != source.First - 1 || sentence.Passage[source.First - 1] == "what") return null;
        if (sentence.Tree[pronoun].Head is not (>= 0 and var clause)) return null;
        return sentence.FindSubtreeRange(clause) is var (_, end) && end > cue.End
            ? new SaidContent(source.First - 1, end, Complement.Clause) { Interruption = (source.First, cue.End) } : null;
    }

    /// <summary>Adds the pronoun to <paramref name="content"/>, which it is a part of.</summary>
    public static SaidContent AddPronoun(PassageTree sentence, VerbCue cue, NounPhrase source, SaidContent content)
    {
        if (content.Kind != Complement.Clause || content.First != cue.End || source.End > cue.First) return content;
        // "in which Smith said he was right": the pronoun belongs to another clause.
        var isOther = sentence.Passage.Is(source.First - 2, WordClass.Preposition);
        if (isOther || !IsPronoun(sentence.Passage, source.First - 1)) return content;
        return content with { First = source.First - 1, Interruption = (source.First, content.First) };
    }

    private static bool IsPronoun(Passage passage, int at) =>
        passage[at] is "which" or "that" or "who" or "what" && IsRelative(passage, at);

    private static bool IsRelative(Passage passage, int at) =>
        passage.TreeAt(at) is { } tree && passage.NodeAt(at) is >= 0 and var node && tree[node].Tag is "WDT" or "WP";
}
