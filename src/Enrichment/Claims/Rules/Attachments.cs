using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds second reporting verbs that the parser attaches to the reported clause although they belong to the first one: "Smith said the dam
/// was old and warned the council", "The bank said prices fell, citing the cost of oil", "Smith said the dam would hold, but he warned the
/// council".
/// </summary>
internal static class Attachments
{
    // In steps up the tree.
    private const int LongestWay = 4;

    private const Relation Reported = Relation.ClausalComplement | Relation.OpenComplement;

    private const Relation Second = Relation.Conjunct | Relation.AdverbialClause;

    /// <summary>The reporting verb whose subject is that of <paramref name="verb"/>; null if the tree is right.</summary>
    public static int? FindReporter(PassageTree sentence, int verb)
    {
        var tree = sentence.Tree;
        if (!tree[verb].IsAny(Second) || tree.HasSubject(verb) || !IsCue(sentence, verb)) return null;
        var reported = tree[verb].Head;
        for (var steps = 0; steps < LongestWay && tree[reported].IsAny(Reported) && verb > reported; steps++)
        {
            var reporter = tree[reported].Head;
            var isSecond = tree[verb].Is(Relation.Conjunct)
                ? IsSecondVerb(sentence, verb, reported, reporter) : IsSecondParticiple(sentence, verb, reported);
            if (isSecond) return reporter;
            // "said she wants to find out and pushed for it": a past tense is not coordinated with an infinitive, but with a verb above it.
            if (!tree[verb].Is(Relation.Conjunct) || !IsPast(tree, verb) || tree[reported].Tag != "VB") return null;
            reported = reporter;
        }

        return null;
    }

    // Taggers often take a past tense for a participle.
    private static bool IsPast(SyntaxTree tree, int verb) =>
        tree[verb].Tag == "VBD" || (tree[verb].Tag == "VBN" && tree.GetAuxiliaries(verb).Length == 0);

    // The second verbs of a reported clause, and of the infinitives in it.
    private static IEnumerable<int> FindSecond(SyntaxTree tree, int reported)
    {
        foreach (var second in tree.FindChildren(reported, Second)) yield return second;
        foreach (var infinitive in tree.FindChildren(reported, Relation.OpenComplement))
        {
            foreach (var second in tree.FindChildren(infinitive, Relation.Conjunct)) yield return second;
        }
    }

    /// <summary><paramref name="content"/> of <paramref name="reporter"/> without such verbs and their words.</summary>
    public static SaidContent Cut(PassageTree sentence, int reporter, SaidContent content)
    {
        var end = content.End;
        foreach (var reported in sentence.Tree.FindChildren(reporter, Reported))
        {
            foreach (var other in FindSecond(sentence.Tree, reported))
            {
                if (sentence.FindSubtreeRange(other) is not var (first, _)) continue;
                var isStatement = IsStatement(sentence, other, reporter)
                    && (IsOfSpeaker(sentence, other, first) || IsOfOther(sentence, other, reported, first));
                if (!isStatement && !(FindReporter(sentence, other) is { } above && sentence.Tree.IsBelow(reporter, above))) continue;
                if (first > content.First + 1 && first < end) end = Trim(sentence.Passage, first);
            }
        }

        return end > content.First ? content with { End = end } : content;
    }

    private static bool IsStatement(PassageTree sentence, int verb, int reporter) => IsCue(sentence, verb)
        && sentence.Tree.IsFinite(verb) && sentence.Tree.GetTense(verb) == sentence.Tree.GetTense(reporter);

    // "said prices rose, but the agency denied it": a second statement with a speaker of its own.
    private static bool IsOfOther(PassageTree sentence, int verb, int reported, int first)
    {
        var (tree, passage) = (sentence.Tree, sentence.Passage);
        if (!tree[verb].Is(Relation.Conjunct) || verb < reported || passage[first] != "but" || passage[first - 1] != ",") return false;
        if (tree.FindMarker(reported) is not null) return false;
        return tree.GetSubjects(verb) is [var subject, ..] && tree[subject].PartOfSpeech != PartOfSpeech.Pronoun
            && PhraseFinder.Find(sentence, subject, verb) is { } phrase && Speakers.IsPerson(passage, phrase);
    }

    private static int Trim(Passage passage, int end)
    {
        while (end > 1 && (IsSeparator(passage[end - 1]) || passage.Is(end - 1, WordClass.Coordinator | WordClass.Adverb))) end--;
        return end;
    }

    private static bool IsSeparator(string mark) => mark is "," or ";" or "—" or "–" or "-";

    // "said prices fell and warned": of two verbs with the same tense, a person that is reported may be the subject of the second one.
    private static bool IsSecondVerb(PassageTree sentence, int verb, int reported, int reporter)
    {
        var tree = sentence.Tree;
        var isMistagged = tree[verb].Tag == "VBN" && IsPast(tree, verb) && tree.GetTense(reporter) == VerbTense.Past;
        if (!isMistagged && (!tree.IsFinite(verb) || tree.GetTense(verb) != tree.GetTense(reporter))) return false;
        // "said the agency lost and said it lied": the speaker goes on.
        if (tree[verb].Lemma == tree[reporter].Lemma) return true;
        if (!IsPerson(sentence, reported) && !IsCue(sentence, reported) && tree[reported].Is(Relation.ClausalComplement)) return true;
        return tree.GetTense(reported) != tree.GetTense(reporter) && !TakesParticiple(tree, reported);
    }

    // "said the mayor has lied and denied": the second word may be a participle.
    private static bool TakesParticiple(SyntaxTree tree, int verb) =>
        tree.FindChildren(verb, Relation.Auxiliary).Any(auxiliary => tree[auxiliary].Lemma is "have" or "be");

    // "said prices fell, citing", "said he disagreed, arguing that", "said the mayor left, adding that": a statement is added to another.
    private static bool IsSecondParticiple(PassageTree sentence, int verb, int reported)
    {
        var tree = sentence.Tree;
        if (!IsParticiple(tree, verb) || sentence.Passage[sentence.FindPlace(verb) - 1] != ",") return false;
        if (!tree[reported].Is(Relation.ClausalComplement)) return false;
        if (IsPronoun(tree, reported)) return true;
        return !IsCue(sentence, reported) && (!IsPerson(sentence, reported) || tree[verb].Lemma == "add");
    }

    private static bool IsParticiple(SyntaxTree tree, int verb) => tree[verb].Tag == "VBG";

    // "said the dam would hold, but he warned that": the pronoun is the speaker, who makes a second statement.
    private static bool IsOfSpeaker(PassageTree sentence, int other, int first) => IsPronoun(sentence.Tree, other)
        && IsSeparator(sentence.Passage[first - 1]) && IsContrast(sentence.Tree, other) && sentence.Tree.HasChild(other, Reported);

    private static bool IsContrast(SyntaxTree tree, int other) => tree[other].Is(Relation.Conjunct)
        || tree.GetMarkerLemma(other) is "though" or "although" or "while";

    private static bool IsPronoun(SyntaxTree tree, int clause) =>
        tree.GetSubjects(clause) is [var subject] && subject < clause && tree[subject].Tag == "PRP"
            && tree[subject].Lemma is "he" or "she" or "they";

    // "said the mayor was old and warned": the mayor may have warned.
    private static bool IsPerson(PassageTree sentence, int clause)
    {
        foreach (var subject in sentence.Tree.GetSubjects(clause))
        {
            if (sentence.Tree[subject].PartOfSpeech == PartOfSpeech.Pronoun) return false;
            if (PhraseFinder.Find(sentence, subject, clause) is { } phrase && Speakers.IsPerson(sentence.Passage, phrase)) return true;
        }

        return false;
    }

    private static bool IsCue(PassageTree sentence, int verb) =>
        sentence.FindPlace(verb) is >= 0 and var place && sentence.Passage.QuoteAt(place) is null
            && sentence.Passage.CueVerbAt(place) is not null;
}
