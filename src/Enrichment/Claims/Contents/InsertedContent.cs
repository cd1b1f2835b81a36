using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Contents;

/// <summary>
/// Finds the clause around reporting words that only commas mark: "The war, Smith said, is over", "The war is over, Smith said on Monday".
/// </summary>
internal static class InsertedContent
{
    /// <summary>The clause around the words from <paramref name="first"/> to <paramref name="end"/>; null if there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The reporting verb.</param>
    /// <param name="cue">Its group.</param>
    /// <param name="first">The first of the reporting words: cue or source.</param>
    /// <param name="end">After the last of them.</param>
    public static SaidContent? Find(PassageTree sentence, int verb, VerbCue cue, int first, int end)
    {
        var passage = sentence.Passage;
        if (cue.IsNegated || cue.IsParticiple || cue.Verb.IsOpen || !cue.Verb.Takes(Complement.That | Complement.Clause)) return null;
        // ", said to be near,", ", most of whom agreed,": neither a participle nor a relative clause reports the clause around it.
        if (IsParticiple(sentence, verb, cue) || HasRelative(sentence, verb, first, end)) return null;
        var closing = FindClosing(sentence, verb, end);
        var isAs = passage[first - 1] == "as";
        if (isAs) first--;
        if (isAs && first < 2 && passage[closing] == ",")
            return new SaidContent(closing + 1, passage.FindSentenceEnd(closing + 1), Complement.Clause);
        if (first < 2 || !IsSeparator(passage, first - 1)) return null;
        var isLast = passage.IsEnd(closing) || passage[closing] == ";";
        if (!isLast && !IsSeparator(passage, closing)) return null;
        var start = FindStart(passage, first - 1);
        if (first - 1 - start < 1) return null;
        // "Until he retired, Smith wrote all the books": the verb has an object, and the clause says when.
        if (passage.Is(start, WordClass.Subordinator) && HasObject(sentence.Tree, verb, cue)) return null;
        return isLast ? FindBefore(passage, start, first - 1) : FindAround(passage, start, first - 1, closing + 1);
    }

    /// <summary>Whether the reporting words are between a subject and its verb: "The truth, Smith said, was".</summary>
    public static bool Interrupts(PassageTree sentence, int verb, int first, int end)
    {
        var passage = sentence.Passage;
        if (first < 2 || passage[first - 1] != "," || passage.QuoteAt(first - 2) is not null) return false;
        var closing = FindClosing(sentence, verb, end);
        return passage[closing] == "," && passage.IsFinite(closing + 1) && passage.QuoteAt(closing + 1) is null
            && !passage.HasVerb(FindStart(passage, first - 1), first - 1);
    }

    private static SaidContent? FindBefore(Passage passage, int start, int end) =>
        passage.HasVerb(start, end) ? new SaidContent(start, end, Complement.Clause) : null;

    private static SaidContent? FindAround(Passage passage, int start, int opening, int closing)
    {
        var last = passage.FindSentenceEnd(closing);
        if (passage.HasVerb(start, opening) && !passage.HasVerb(closing, last)) return new SaidContent(start, opening, Complement.Clause);
        return passage.HasVerb(start, last) ? new SaidContent(start, last, Complement.Clause) { Interruption = (opening, closing) } : null;
    }

    // ", Smith said in an interview,": what belongs to the verb, without a clause of its own.
    private static int FindClosing(PassageTree sentence, int verb, int end)
    {
        var clause = sentence.Tree.FindClause(verb);
        var at = end;
        while (IsUnquotedWord(sentence.Passage, at) && sentence.FindClauseAt(at) == clause && IsBelow(sentence, at, verb)) at++;
        return at;
    }

    private static bool IsUnquotedWord(Passage passage, int at) => !passage.IsMark(at) && passage.QuoteAt(at) is null;

    private static bool IsBelow(PassageTree sentence, int at, int verb) =>
        sentence.Tree.IsBelow(sentence.Passage.NodeAt(at), verb);

    // "said", "seeking to explain".
    private static bool IsParticiple(PassageTree sentence, int verb, VerbCue cue)
    {
        var tree = sentence.Tree;
        if (tree[verb].Tag == "VBN" && !tree.HasChild(verb, Relation.Auxiliary)) return true;
        return sentence.Passage.NodeAt(cue.First) is >= 0 and var first && tree[first].Tag == "VBG" && first != verb;
    }

    /// <summary>Whether <paramref name="verb"/> has a noun as its object, which is no addressee.</summary>
    public static bool HasObject(SyntaxTree tree, int verb, VerbCue cue) => !cue.Verb.HasAddressee
        && tree.FindChild(verb, Relation.DirectObject) is { } thing && thing > verb && tree[thing].PartOfSpeech == PartOfSpeech.Noun;

    private static bool HasRelative(PassageTree sentence, int verb, int first, int end) =>
        sentence.Tree[verb].Is(Relation.RelativeClause)
            && Enumerable.Range(first, end - first).Any(at => sentence.Passage[at] is "who" or "whom" or "which" or "whose");

    private static bool IsSeparator(Passage passage, int at) =>
        passage.QuoteAt(at) is null && passage[at] is "," or "—" or "–" or "-";

    private static int FindStart(Passage passage, int end)
    {
        var start = end;
        while (start > 0 && !(passage.QuoteAt(start - 1) is null && (passage[start - 1] is ";" || passage.IsEnd(start - 1)))) start--;
        return start;
    }
}
