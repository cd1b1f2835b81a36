using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Rules;

/// <summary>Finds the whole phrase of a source: "Ann Smith, a farmer in Kent who lost her house,".</summary>
internal static class SourcePhrases
{
    private static readonly string[] Governed =
        [Relation.AdverbialClause, Relation.Conjunct, Relation.OpenComplement, Relation.Parataxis];

    private static readonly string[] OutsideSubject = [Relation.Parataxis, Relation.ClausalComplement, Relation.Discourse];

    /// <summary>
    /// The subject of <paramref name="verb"/>: its own, that of the clause that a participle or a second verb belongs to, the noun that a
    /// participle modifies, or the noun that a relative pronoun stands for. Null if there is none.
    /// </summary>
    public static NounPhrase? FindSubject(PassageTree sentence, int verb)
    {
        var tree = sentence.Tree;
        for (int at = verb, steps = 0; at >= 0 && steps < 8; at = tree[at].Head, steps++)
        {
            at = Attachments.FindReporter(sentence, at) ?? at;
            var subjects = tree.FindSubjects(at);
            if (FindNearest(sentence, subjects, at) is { } subject)
            {
                if (tree[subject].Is(Relation.ClausalSubject)) return null;
                return IsRelative(sentence, subject)
                    ? Antecedents.Find(sentence, subject, at, verb)
                    : AddNeighbor(sentence, Find(sentence, subject, verb), subjects, verb);
            }

            if (tree[at].IsAny(Relation.RelativeClause)) break;
            if (IsSayingAfterObject(tree, at))
            {
                at = tree[at].Head;
                continue;
            }

            if (tree[at].Is(Relation.AdnominalClause)) return Find(sentence, tree[at].Head, verb);
            if (!tree[at].IsAny(Governed) && !IsMisplacedParticiple(tree, at)) break;
        }

        return AdjacentSubjects.Find(sentence, verb);
    }

    /// <summary>The phrase of <paramref name="noun"/> with appositions and relative clauses, without the clause of the cue.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">The head of the phrase.</param>
    /// <param name="cue">The word that reports: it is not part of the phrase, nor is the clause around it.</param>
    public static NounPhrase? Find(PassageTree sentence, int noun, int cue)
    {
        var tree = sentence.Tree;
        var preposition = tree.FindPreposition(noun);
        var nodes = tree.Collect(noun, node => node == preposition || IsOutside(tree, node, noun, cue));
        if (sentence.FindRange(nodes) is not var (first, end)) return null;
        var head = sentence.FindPlace(noun);
        var place = sentence.FindPlace(cue);
        // A parse error must not let the phrase run over the cue, or over a quotation.
        if (head < 0) return null;
        if (place > head) end = Math.Min(end, place);
        else if (place >= 0) first = Math.Max(first, place + 1);
        for (var at = head + 1; at < end; at++)
        {
            if (sentence.Passage.QuoteAt(at) is { } quote && quote.Last - quote.First > 5) end = at;
        }

        (first, end) = WithName(sentence.Passage, first, head, end, place);
        // "the plan, which state media claimed was ready".
        if (first < head && sentence.Passage[first] is "which" or "what" or "whose") first++;
        if (end == place && sentence.Passage[end - 1] is "who" or "which" or "that") end--;
        if (end == place && !nodes.Any(node => node > noun && tree[node].PartOfSpeech == PartOfSpeech.Verb))
            end = TrimTime(sentence.Passage, head, end);
        while (end > head + 1 && sentence.Passage[end - 1] is "," or "—" or "–" or ":" or "-") end--;
        return first < end && first <= head ? new NounPhrase(first, end) { Head = head } : null;
    }

    // "WHO said" is a name.
    private static bool IsRelative(PassageTree sentence, int subject) =>
        sentence.Tree[subject].Tag is "WP" or "WDT" && sentence.Passage.NameAt(sentence.FindPlace(subject)) is null;

    // "It is over," he said, adding that they would go": parsers often take the participle for what is said.
    // "has refuted the allegations saying that": parsers take the participle for a part of the object.
    private static bool IsSayingAfterObject(SyntaxTree tree, int verb) =>
        tree[verb].Is(Relation.AdnominalClause) && tree[verb] is { Tag: "VBG", Lemma: "say" }
            && tree[tree[verb].Head].Is(Relation.DirectObject);

    private static bool IsMisplacedParticiple(SyntaxTree tree, int verb) =>
        tree[verb].Is(Relation.ClausalComplement) && tree[verb].Tag == "VBG" && tree[verb].Head < verb;

    // Parsers sometimes attach a second subject to the verb: that of the reported clause, or a quotation. The nearest one before the verb
    // that is not quoted is the speaker; one after the verb only in ", said Smith".
    private static int? FindNearest(PassageTree sentence, IReadOnlyList<int> subjects, int verb)
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

    /// <summary>Whether the subject of <paramref name="verb"/> may follow it: ", said Smith".</summary>
    public static bool IsInverted(PassageTree sentence, int verb)
    {
        if (sentence.Tree[verb].Tag == "VBG" || sentence.FindPlace(verb) is not (>= 0 and var place)) return false;
        while (place > 0 && sentence.Passage.Is(place - 1, WordClass.Adverb | WordClass.HaveOrDo | WordClass.Be)) place--;
        return sentence.Passage.QuoteAt(place - 1) is not null || sentence.Passage.IsMark(place - 1);
    }

    // "His father Ann Smith", "a lawyer for the group, Ann Smith,": two subjects in a row are one.
    private static NounPhrase? AddNeighbor(PassageTree sentence, NounPhrase? phrase, IReadOnlyList<int> subjects, int verb)
    {
        foreach (var other in subjects)
        {
            if (phrase is null || sentence.Tree[other].Tag is "WP" or "WDT" || Find(sentence, other, verb) is not { } found) continue;
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
        return one.End == two.First || (one.End == two.First - 1 && passage[one.End] == "," && passage[two.End] == ",");
    }

    // "officials in the ministry late on Monday said": when it was said.
    private static int TrimTime(Passage passage, int head, int end)
    {
        var at = end;
        while (at > head + 1 && passage.NameAt(at - 1) is null && passage.Is(at - 1, WordClass.Time)) at--;
        if (at == end) return end;
        while (at > head + 1 && passage.Is(at - 1, WordClass.Preposition | WordClass.Adverb)) at--;
        return at;
    }

    // "Rival Ann Smith", "Ann Smith (D-Mo.)": parsers are often wrong about names.
    private static (int First, int End) WithName(Passage passage, int first, int head, int end, int cue)
    {
        var limit = cue > head ? cue : passage.Count;
        if (passage.Is(first - 1, WordClass.Title)) first--;
        else if (passage[first - 1] == "." && passage.Is(first - 2, WordClass.Title)) first -= 2;
        if (passage.NameAt(head) is { } own && own.End <= limit) (first, end) = (Math.Min(first, own.First), Math.Max(end, own.End));
        if (passage.NameAt(end) is { } next && next.First == end && next.End <= limit && passage[end - 1] is not ",") end = next.End;
        if (passage[end] != "(") return (first, end);
        for (var at = end + 1; at < Math.Min(limit, end + 8); at++)
        {
            if (passage[at] == ")") return (first, at + 1);
        }

        return (first, end);
    }

    private static bool IsOutside(SyntaxTree tree, int node, int noun, int cue)
    {
        if (tree[node].Is(Relation.AdnominalClause) && tree.IsBelow(cue, node)) return true;
        return tree[node].Head == noun && tree[node].IsAny(OutsideSubject);
    }
}
