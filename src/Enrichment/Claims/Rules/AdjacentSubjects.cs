using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds the subject of a reporting verb where the tree has none, because the parser attached it to another word: the person directly
/// before the verb ("After the talks Smith said"), the person after it ("The plan, said Smith, failed"), or the noun whose relative clause
/// took the subject ("Smith, who left, said").
/// </summary>
internal static class AdjacentSubjects
{
    private const int LongestWay = 6;

    /// <summary>The subject of <paramref name="verb"/>, a finite verb of saying; null if there is none.</summary>
    public static NounPhrase? Find(PassageTree sentence, int verb)
    {
        var (tree, place) = (sentence.Tree, sentence.FindPlace(verb));
        if (place < 0 || tree[verb].Tag is not ("VBD" or "VBZ" or "VBP") || sentence.Passage.CueVerbAt(place) is null) return null;
        return FindInClause(sentence, verb) ?? FindAfterQuotation(sentence, verb) ?? FindNext(sentence, verb, place - 1, place)
            ?? (SubjectFinder.IsInverted(sentence, verb) ? FindNext(sentence, verb, place + 1, place) : null);
    }

    // "Smith, who left, said": the relative clause has both subjects.
    private static NounPhrase? FindInClause(PassageTree sentence, int verb)
    {
        var tree = sentence.Tree;
        foreach (var clause in tree.FindChildren(verb, Relation.AdverbialClause))
        {
            if (clause < verb && tree.GetSubjects(clause) is [var noun, var pronoun] && tree[pronoun].Tag is "WP" or "WDT")
                return PhraseFinder.Find(sentence, noun, verb);
        }

        return null;
    }

    // ""It is over," Smith, a farmer, said": the clause of the quotation has both subjects.
    private static NounPhrase? FindAfterQuotation(PassageTree sentence, int verb)
    {
        var tree = sentence.Tree;
        foreach (var clause in tree.FindChildren(verb, Relation.ClausalComplement))
        {
            if (tree.GetSubjects(clause) is not [_, var noun] || noun < clause || noun > verb) continue;
            if (!IsQuoted(sentence, clause) || IsQuoted(sentence, noun)) continue;
            if (PhraseFinder.Find(sentence, noun, verb) is { } phrase && Speakers.IsPerson(sentence.Passage, phrase)) return phrase;
        }

        return null;
    }

    private static bool IsQuoted(PassageTree sentence, int word) => sentence.Passage.QuoteAt(sentence.FindPlace(word)) is not null;

    // The highest noun on the same side of the verb that is a person.
    private static NounPhrase? FindNext(PassageTree sentence, int verb, int start, int place)
    {
        var (tree, passage) = (sentence.Tree, sentence.Passage);
        if (passage.TreeAt(start) != tree || passage.QuoteAt(start) is not null || !passage.IsWord(start)) return null;
        var at = passage.NodeAt(start);
        for (var steps = 0; at >= 0 && steps < LongestWay; at = tree[at].Head, steps++)
        {
            if (at < verb != start < place || !IsNominal(tree, at)) return null;
            if (PhraseFinder.Find(sentence, at, verb) is { } phrase && IsBeside(phrase, start) && Speakers.IsPerson(passage, phrase))
                return phrase;
        }

        return null;
    }

    private static bool IsNominal(SyntaxTree tree, int word) =>
        tree[word].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Determiner
            or PartOfSpeech.Pronoun;

    private static bool IsBeside(NounPhrase phrase, int place) => phrase.First <= place && place < phrase.End;
}
