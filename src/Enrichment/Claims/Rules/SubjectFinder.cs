using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Rules;

/// <summary>Finds the subject of a reporting verb as a whole phrase.</summary>
internal static class SubjectFinder
{
    // In steps up the tree.
    private const int LongestWay = 8;

    private const Relation Governed = Relation.AdverbialClause | Relation.Conjunct | Relation.OpenComplement | Relation.Parataxis;

    /// <summary>
    /// The subject of <paramref name="verb"/>: its own, that of the clause that a participle or a second verb belongs to, the noun that a
    /// participle modifies, or the noun that a relative pronoun stands for. Null if there is none.
    /// </summary>
    public static NounPhrase? Find(PassageTree sentence, int verb)
    {
        var tree = sentence.Tree;
        for (int at = verb, steps = 0; at >= 0 && steps < LongestWay; at = tree[at].Head, steps++)
        {
            at = Attachments.FindReporter(sentence, at) ?? LooseParticiples.FindClause(sentence, at) ?? at;
            if (ControlledSubjects.Find(sentence, at, verb) is { } controlling)
                return ControlledSubjects.IsCharge(tree, at) ? null : PhraseFinder.Find(sentence, controlling, verb);
            var subjects = tree.FindSubjects(at);
            if (FindNearest(sentence, subjects, at) is { } subject) return Create(sentence, subject, subjects, at, verb);
            if (tree[at].Is(Relation.RelativeClause)) break;
            if (IsSayingAfterObject(tree, at)) at = tree[at].Head;
            else if (tree[at].Is(Relation.AdnominalClause)) return PhraseFinder.Find(sentence, tree[at].Head, verb);
            else if (!tree[at].IsAny(Governed) && !IsMisplacedParticiple(sentence, at)) break;
        }

        return AdjacentSubjects.Find(sentence, verb);
    }

    /// <summary>Whether the subject of <paramref name="verb"/> may follow it: ", said Smith".</summary>
    public static bool IsInverted(PassageTree sentence, int verb)
    {
        if (sentence.Tree[verb].Tag == "VBG" || sentence.FindPlace(verb) is not (>= 0 and var place)) return false;
        while (place > 0 && sentence.Passage.Is(place - 1, WordClass.Adverb | WordClass.HaveOrDo | WordClass.Be)) place--;
        return sentence.Passage.QuoteAt(place - 1) is not null || sentence.Passage.IsMark(place - 1);
    }

    private static NounPhrase? Create(PassageTree sentence, int subject, int[] subjects, int clause, int verb)
    {
        if (sentence.Tree[subject].Is(Relation.ClausalSubject)) return null;
        return IsRelative(sentence, subject)
            ? Antecedents.Find(sentence, subject, clause, verb)
            : AddNeighbor(sentence, PhraseFinder.Find(sentence, subject, verb), subjects, verb);
    }

    // "WHO said" is a name.
    private static bool IsRelative(PassageTree sentence, int subject) =>
        sentence.Tree[subject].Tag is "WP" or "WDT" && sentence.Passage.NameAt(sentence.FindPlace(subject)) is null;

    // "has refuted the allegations saying that": parsers take the participle for a part of the object.
    private static bool IsSayingAfterObject(SyntaxTree tree, int verb) =>
        tree[verb].Is(Relation.AdnominalClause) && tree[verb] is { Tag: "VBG", Lemma: "say" }
            && tree[tree[verb].Head].Is(Relation.DirectObject);

    // ""It is over," he said, adding that they would go": parsers often take the participle for what is said.
    private static bool IsMisplacedParticiple(PassageTree sentence, int verb)
    {
        var word = sentence.Tree[verb];
        return word.Is(Relation.ClausalComplement) && word.Tag == "VBG" && word.Head < verb
            && (word.Lemma == "say" || FollowsMark(sentence, verb));
    }

    private static bool FollowsMark(PassageTree sentence, int verb) =>
        sentence.FindSubtreeRange(verb) is var (first, _) && sentence.Passage.IsMark(first - 1);

    // Parsers sometimes attach a second subject to the verb: that of the reported clause, or a quotation. The nearest one before the verb
    // that is not quoted is the speaker; one after the verb only in ", said Smith".
    private static int? FindNearest(PassageTree sentence, int[] subjects, int verb)
    {
        int? found = null;
        foreach (var subject in subjects)
        {
            var place = sentence.FindPlace(subject);
            if (place < 0 || sentence.Passage.QuoteAt(place) is not null) continue;
            if (subject < verb || (found is null && IsInverted(sentence, verb))) found = subject;
        }

        return found;
    }

    // "His father Ann Smith", "a lawyer for the group, Ann Smith,": two subjects in a row are one.
    private static NounPhrase? AddNeighbor(PassageTree sentence, NounPhrase? phrase, int[] subjects, int verb)
    {
        if (subjects.Length < 2) return phrase;
        foreach (var other in subjects)
        {
            if (phrase is null || sentence.Tree[other].Tag is "WP" or "WDT") continue;
            if (PhraseFinder.Find(sentence, other, verb) is not { } found) continue;
            var (one, two) = found.First < phrase.First ? (found, phrase) : (phrase, found);
            var isBeforeCue = two.First < sentence.FindPlace(verb);
            if (one.First < two.First && isBeforeCue == one.First < sentence.FindPlace(verb) && IsOne(sentence.Passage, one, two))
                return phrase with { First = one.First, End = Math.Max(one.End, two.End) };
        }

        return phrase;
    }

    private static bool IsOne(Passage passage, NounPhrase one, NounPhrase two)
    {
        if (one.End >= two.End) return true;
        var isNamed = passage.NameAt(one.End - 1) is not null || passage.NameAt(one.First) is not null
            || passage.IsKind(one.End - 1, TokenKind.Suffix) || passage.IsCapitalized(two.First);
        if (!isNamed) return false;
        return one.End == two.First || (one.End == two.First - 1 && passage[one.End] == ","
            && (passage[two.End] == "," || passage.IsEnd(two.End)));
    }
}
