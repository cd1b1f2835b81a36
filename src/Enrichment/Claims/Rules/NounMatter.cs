using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds what a listed noun is about: an infinitive ("a promise to resign"), or a phrase after its preposition ("criticism of the plan",
/// "doubts about leaving").
/// </summary>
internal static class NounMatter
{
    private const Relation Modifiers = Relation.NominalModifier | Relation.AdnominalClause | Relation.Oblique | Relation.AdverbialClause;

    private const WordClass Nouns = WordClass.NounTo | WordClass.NounOf | WordClass.NounAbout | WordClass.NounFor;

    /// <summary>The claim of <paramref name="noun"/>, which is at <paramref name="at"/>; null if it reports nothing.</summary>
    public static Attribution? Find(PassageTree sentence, int noun, int at)
    {
        if (!sentence.Passage.Is(at, Nouns)) return null;
        var source = NounSource.Find(sentence, noun);
        if (FindMatter(sentence, noun, at, source) is not var (opener, matter)) return null;
        if (source is null && !IsHearsay(sentence, noun, at, matter)) return null;
        var end = matter.Kind == Complement.Infinitive || source?.End is not null || opener != at + 1 ? at + 1 : opener + 1;
        var first = source?.Verb is { } verb ? PredicateGroup.FindStart(sentence, verb) : at;
        return first < end ? NounRule.Create(sentence, noun, (first, end), source, matter) : null;
    }

    // "Allegations of fraud": nobody in particular alleges it.
    private static bool IsHearsay(PassageTree sentence, int noun, int at, SaidContent matter) =>
        sentence.Passage.Is(at, WordClass.Hearsay) && matter.Kind != Complement.Infinitive
            && !(sentence.Tree[noun].Is(Relation.DirectObject) && sentence.Tree[noun].Head is >= 0 and var verb
            && sentence.Passage.Is(sentence.FindPlace(verb), WordClass.LightVerb));

    private static (int Opener, SaidContent Matter)? FindMatter(PassageTree sentence, int noun, int at, NounSource? source)
    {
        foreach (var modifier in GetModifiers(sentence.Tree, noun, source))
        {
            var nodes = sentence.Tree.Collect(modifier, node => IsAside(sentence, node, modifier));
            if (modifier < noun || sentence.FindRange(nodes) is not var (opener, end) || opener <= at || end - opener < 2) continue;
            var isNext = opener == at + 1 || opener == source?.End || IsOfVerb(sentence.Tree, modifier, noun);
            if (!isNext) continue;
            if (sentence.Passage[opener] == "to" && IsInfinitive(sentence.Tree, modifier) && sentence.Passage.Is(at, WordClass.NounTo))
                return (opener, new SaidContent(opener, end, Complement.Infinitive));
            if (Opens(sentence.Passage, at, opener)) return (opener, new SaidContent(opener + 1, end, Complement.Noun));
        }

        return null;
    }

    /// <summary>
    /// The clauses of <paramref name="noun"/>. Parsers often attach that of a subject to its verb ("Smith's plan to leave failed"): all
    /// clauses between them belong to the noun.
    /// </summary>
    public static IEnumerable<int> FindClauses(SyntaxTree tree, int noun)
    {
        var own = tree.FindChildren(noun, Relation.AdnominalClause, Relation.ClausalComplement);
        if (!tree[noun].Is(Relation.Subject) || tree[noun].Head is not (>= 0 and var verb) || verb < noun) return own;
        return own.Concat(tree.FindChildren(verb, Relation.OpenComplement, Relation.AdverbialClause, Relation.ClausalComplement)
            .Where(clause => clause > noun && clause < verb));
    }

    // "raised questions on Monday about the plan": parsers attach the phrase to the verb.
    private static IEnumerable<int> GetModifiers(SyntaxTree tree, int noun, NounSource? source)
    {
        var modifiers = tree.FindChildren(noun, Modifiers).Where(child => !tree[child].Is(Relation.RelativeClause));
        var own = modifiers.Union(FindClauses(tree, noun));
        return source?.Verb is { } verb && verb != noun
            ? own.Concat(tree.FindChildren(verb, Relation.Oblique, Relation.AdverbialClause, Relation.OpenComplement)) : own;
    }

    private static bool Opens(Passage passage, int noun, int opener) => passage[opener] switch
    {
        "of" => passage.Is(noun, WordClass.NounOf),
        "about" or "on" or "over" or "regarding" or "toward" or "towards" =>
            passage.Is(noun, WordClass.NounAbout) && !passage.Is(opener + 1, WordClass.Time),
        "for" or "against" => passage.Is(noun, WordClass.NounFor),
        _ => false,
    };

    private static bool IsOfVerb(SyntaxTree tree, int modifier, int noun) =>
        tree[modifier].Head == tree[noun].Head && modifier > tree[noun].Head;

    private static bool IsInfinitive(SyntaxTree tree, int node) => tree[node].Tag == "VB";

    private static bool IsClauseOf(SyntaxTree tree, int node, int top) =>
        tree[node].Head == top && tree[node].IsAny(Relation.RelativeClause, Relation.Parataxis);

    // "the plan, which includes a fee": what follows a comma is the article's own addition.
    private static bool IsAside(PassageTree sentence, int node, int top) =>
        node > top && IsClauseOf(sentence.Tree, node, top) && sentence.IsAfterComma(node);
}
