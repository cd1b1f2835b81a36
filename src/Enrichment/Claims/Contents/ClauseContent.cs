using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Contents;

/// <summary>
/// Finds the clause that a verb, noun or adjective reports: its complement ("said that prices rose"), or the clause it is inserted into
/// ("Prices, Smith said, rose").
/// </summary>
internal static class ClauseContent
{
    /// <summary>The clause that is the complement of <paramref name="head"/>, or null.</summary>
    public static SaidContent? FindComplement(PassageTree sentence, int head)
    {
        var tree = sentence.Tree;
        var clauses = tree.FindChildren(head, Relation.ClausalComplement);
        foreach (var clause in clauses.Length < 2 ? clauses : [.. clauses.OrderByDescending(clause => Rank(sentence, clause, head))])
        {
            if (IsPredicate(tree, clause, head)) continue;
            if (Create(sentence, clause, head) is { } content) return Complements.AddMisplaced(sentence, head, content);
        }

        foreach (var clause in tree.FindChildren(head, Relation.AdverbialClause))
        {
            if (IsQuestionOf(sentence, clause, head)) return Create(sentence, clause, head);
        }

        return FindInAddressee(sentence, head);
    }

    /// <summary>The clause that the clause of <paramref name="verb"/> is inserted into or follows: "The war is over, Smith said".</summary>
    public static SaidContent? FindSurrounding(PassageTree sentence, int verb)
    {
        var tree = sentence.Tree;
        if (tree[verb].Is(Relation.Parataxis) && tree[verb].Head is >= 0 and var main && !IsSeparate(sentence, verb))
            return CreateAround(sentence, main, verb);
        if (IsInsertedAs(tree, verb)) return CreateAround(sentence, tree[verb].Head, verb);
        foreach (var clause in tree.FindChildren(verb, Relation.Parataxis))
        {
            // "Smith said: prices rose", "Prices rose, Smith said".
            if (tree.HasSubject(clause) && Create(sentence, clause, verb) is { } content) return content;
        }

        return null;
    }

    // "Prices rose; Smith learned of it": a second sentence.
    private static bool IsSeparate(PassageTree sentence, int verb) =>
        sentence.FindSubtreeRange(verb) is var (first, _) && sentence.Passage[first - 1] == ";";

    // "Should it rain, Smith fears that the dam will break": a clause with "that" comes first, unless a quotation precedes the verb.
    private static int Rank(PassageTree sentence, int clause, int head)
    {
        var tree = sentence.Tree;
        if (clause > head) return tree.GetMarkerLemma(clause) == "that" ? 1 : 0;
        if (sentence.FindPlace(clause) is >= 0 and var place && sentence.Passage.QuoteAt(place) is not null) return 2;
        // "As if it was over, Smith said he left": an adverbial clause before the verb.
        return tree.GetMarkerLemma(clause) is "as" or "if" or "because" or "although" or "while" ? -1 : 0;
    }

    // "considers the vote a mistake".
    private static bool IsPredicate(SyntaxTree tree, int clause, int head) =>
        tree[clause].PartOfSpeech == PartOfSpeech.Noun && tree.HasChild(head, Relation.DirectObject)
            && !tree.HasChild(clause, Relation.Copula, Relation.Subject, Relation.Marker);

    // "asked whether it was true", "did not say when they will vote": parsers often take the clause for an adverbial.
    private static bool IsQuestionOf(PassageTree sentence, int clause, int head)
    {
        var tree = sentence.Tree;
        if (clause < head) return false;
        if (tree.GetMarkerLemma(clause) == "whether") return true;
        // "do not unplug it when it is busy": only a verb of saying takes a question.
        return tree.IsNegated(head) && tree.HasSubject(clause) && GetKind(tree, clause) == Complement.Question
            && sentence.Passage.CueVerbAt(sentence.FindPlace(head)) is not null;
    }

    // "told the court he was ill": parsers often attach the clause to the addressee.
    private static SaidContent? FindInAddressee(PassageTree sentence, int head)
    {
        var tree = sentence.Tree;
        foreach (var addressee in tree.FindChildren(head, Relation.IndirectObject))
        {
            foreach (var clause in tree.FindChildren(addressee, Relation.AdnominalClause))
            {
                var subject = tree.GetSubjects(clause).FirstOrDefault(-1);
                var isRelative = subject < 0 || tree[subject].Tag is "WP" or "WDT";
                if (!isRelative && tree.IsFinite(clause)) return Create(sentence, clause, head);
            }
        }

        return null;
    }

    /// <summary>The words of the subtree of <paramref name="clause"/> without those of <paramref name="head"/>.</summary>
    public static SaidContent? Create(PassageTree sentence, int clause, int head)
    {
        if (sentence.FindSubtreeRange(clause) is not var (first, end)) return null;
        var place = sentence.FindPlace(head);
        if (place < first) first = Complements.SkipAdverbials(sentence, clause, first);
        (first, end) = WithWholeQuotations(sentence.Passage, first, end);
        var kind = GetKind(sentence.Tree, clause);
        if (place < first || place >= end) return Complements.AddCoordinated(sentence, head, new SaidContent(first, end, kind));
        // The reporting words are inside: "The war, Smith said, is over".
        var inside = sentence.Tree.GetSubtree(head).Where(node => !sentence.Tree.IsBelow(node, clause));
        return sentence.FindRange(inside) is { } reporting
            ? Interruptions.Cut(sentence.Passage, new SaidContent(first, end, kind), reporting) : null;
    }

    private static SaidContent? CreateAround(PassageTree sentence, int main, int verb)
    {
        var tree = sentence.Tree;
        var reporting = tree.GetSubtree(verb).ToHashSet();
        var place = sentence.FindPlace(verb);
        var outside = tree.FindChildren(main, Relation.Conjunct, Relation.Parataxis)
            .Where(other => other != verb && sentence.FindPlace(other) > place && tree.HasSubject(other));
        var left = outside.SelectMany(other => tree.GetSubtree(other)).ToHashSet();
        var nodes = tree.GetSubtree(main).Where(node => !reporting.Contains(node) && !left.Contains(node)).ToList();
        if (sentence.FindRange(nodes) is not var (first, end)) return null;
        (first, end) = WithWholeQuotations(sentence.Passage, first, end);
        var content = new SaidContent(first, end, Complement.Clause);
        if (place < first || place >= end) return content;
        return sentence.FindRange(reporting) is { } words ? Interruptions.Cut(sentence.Passage, content, words) : null;
    }

    // "As Smith noted, the plan failed", but not "as soon as Smith noted it".
    private static bool IsInsertedAs(SyntaxTree tree, int verb) =>
        tree[verb].Is(Relation.AdverbialClause) && tree.GetMarkerLemma(verb) == "as"
            && tree[tree[verb].Head].PartOfSpeech != PartOfSpeech.Adverb
            && !tree.HasChild(verb, Relation.ClausalComplement, Relation.DirectObject);

    // A quotation may be longer than the sentence that it starts or ends in.
    private static (int First, int End) WithWholeQuotations(Passage passage, int first, int end)
    {
        if (passage.QuoteAt(first) is { } opening && opening.First < first && opening.Last < end) first = opening.First;
        if (passage.QuoteAt(end - 1) is { } closing && closing.First >= first) end = closing.Last + 1;
        if (passage.QuoteAt(end) is { } next && next.Last == end) end++;
        return (first, end);
    }

    private static Complement GetKind(SyntaxTree tree, int clause)
    {
        var marker = tree.GetMarkerLemma(clause);
        if (marker == "to" && tree[clause].Tag == "VB" && !tree.HasSubject(clause)) return Complement.Infinitive;
        if (marker is "whether" or "if") return Complement.Whether;
        if (marker == "that") return Complement.That;
        if (IsGerund(tree, clause) && !tree.HasSubject(clause)) return Complement.Gerund;
        return IsQuestion(tree, clause) ? Complement.Question : Complement.Clause;
    }

    /// <summary>Whether <paramref name="clause"/> is a gerund: "lying", "being late", "having lied".</summary>
    public static bool IsGerund(SyntaxTree tree, int clause)
    {
        var helpers = tree.FindChildren(clause, Relation.Auxiliary, Relation.PassiveAuxiliary, Relation.Copula);
        return helpers.Length == 0 ? tree[clause].Tag == "VBG" : tree[helpers[0]].Tag == "VBG";
    }

    private static bool IsQuestion(SyntaxTree tree, int clause)
    {
        foreach (var child in tree.GetChildren(clause))
        {
            if (tree[child].Tag is "WP" or "WRB" or "WP$" or "WDT") return true;
            if (child >= clause) break;
        }

        return tree[clause].Tag is "WP" or "WRB";
    }
}
