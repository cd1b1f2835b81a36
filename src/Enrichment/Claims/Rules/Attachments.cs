using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds second reporting verbs that the parser attaches to the reported clause although they belong to the first one: "Smith said the dam
/// was old and warned the council", "The bank said prices fell, citing the cost of oil".
/// </summary>
internal static class Attachments
{
    /// <summary>The reporting verb whose subject is that of <paramref name="verb"/>; null if the tree is right.</summary>
    public static int? FindReporter(PassageTree sentence, int verb)
    {
        var tree = sentence.Tree;
        if (!tree[verb].IsAny(Relation.Conjunct, Relation.AdverbialClause) || tree.GetSubjects(verb).Count > 0) return null;
        var reported = tree[verb].Head;
        if (!tree[reported].Is(Relation.ClausalComplement) || verb < reported || IsPerson(sentence, reported)) return null;
        var reporter = tree[reported].Head;
        if (!IsCue(sentence, verb) || IsCue(sentence, reported)) return null;
        return IsSecond(sentence, verb, reporter) ? reporter : null;
    }

    /// <summary><paramref name="content"/> of <paramref name="reporter"/> without such verbs and their words.</summary>
    public static SaidContent Cut(PassageTree sentence, int reporter, SaidContent content)
    {
        var end = content.End;
        foreach (var reported in sentence.Tree.FindChildren(reporter, Relation.ClausalComplement))
        {
            foreach (var other in sentence.Tree.FindChildren(reported, Relation.Conjunct, Relation.AdverbialClause))
            {
                if (FindReporter(sentence, other) != reporter || sentence.FindSubtreeRange(other) is not var (first, _)) continue;
                if (first > content.First + 1 && first < end) end = Trim(sentence.Passage, first);
            }
        }

        return end > content.First ? content with { End = end } : content;
    }

    private static int Trim(Passage passage, int end)
    {
        while (end > 1 && (passage[end - 1] is "," || passage.Is(end - 1, WordClass.Coordinator | WordClass.Adverb))) end--;
        return end;
    }

    private static bool IsSecond(PassageTree sentence, int verb, int reporter) => sentence.Tree[verb].Is(Relation.Conjunct)
        ? HasSameTense(sentence.Tree, verb, reporter)
        : IsParticiple(sentence.Tree, verb) && sentence.Passage[sentence.FindPlace(verb) - 1] == ",";

    private static bool HasSameTense(SyntaxTree tree, int verb, int reporter) =>
        tree[verb].Tag is "VBD" or "VBZ" or "VBP" && tree[verb].Tag == tree[reporter].Tag;

    private static bool IsParticiple(SyntaxTree tree, int verb) => tree[verb].Tag == "VBG";

    // "said the mayor was old and warned": the mayor may have warned.
    private static bool IsPerson(PassageTree sentence, int clause)
    {
        foreach (var subject in sentence.Tree.GetSubjects(clause))
        {
            if (sentence.Tree[subject].PartOfSpeech == PartOfSpeech.Pronoun) return false;
            if (SourcePhrases.Find(sentence, subject, clause) is { } phrase && Speakers.IsPerson(sentence.Passage, phrase)) return true;
        }

        return false;
    }

    private static bool IsCue(PassageTree sentence, int verb) =>
        sentence.FindPlace(verb) is >= 0 and var place && sentence.Passage.QuoteAt(place) is null
            && sentence.Passage.CueVerbAt(place) is not null;
}
