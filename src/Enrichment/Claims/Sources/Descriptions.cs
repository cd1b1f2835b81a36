using Enrichment.Syntax;

namespace Enrichment.Claims.Sources;

/// <summary>Reads descriptions from trees.</summary>
internal static class Descriptions
{
    private static readonly string[] Modifiers =
    [
        Relation.Compound, Relation.AdjectivalModifier, Relation.NominalModifier, Relation.NominalDescription, Relation.Flat,
    ];

    /// <summary>
    /// The noun phrase with the head <paramref name="head"/>: the head, the words that modify it, and those that modify them.
    /// </summary>
    public static Description Create(SyntaxTree tree, int head)
    {
        List<int> found = [head, .. FindContent(tree, head)];
        foreach (var modifier in found[1..]) found.AddRange(FindContent(tree, modifier));
        found.Sort();
        var isPlural = tree[head].Features.Number == GrammaticalNumber.Plural;
        return new Description(GetForm(tree, head), [.. found.Select(word => GetForm(tree, word))], FindDeterminer(tree, head), isPlural);
    }

    /// <summary>How the noun phrase with the head <paramref name="head"/> starts.</summary>
    public static Determiner FindDeterminer(SyntaxTree tree, int head)
    {
        if (tree.FindPossessor(head) is { } possessor)
            return tree[possessor].PartOfSpeech == PartOfSpeech.Pronoun ? Determiner.Possessive : Determiner.Definite;
        if (tree.HasChild(head, Relation.NumericModifier)) return Determiner.Indefinite;
        if (tree.FindChild(head, Relation.Determiner) is not { } determiner) return Determiner.None;
        return tree[determiner].Lemma is "the" or "this" or "that" ? Determiner.Definite : Determiner.Indefinite;
    }

    /// <summary>
    /// The nouns that describe the name with the head <paramref name="name"/> in the phrase with the head <paramref name="top"/>: its
    /// appositions and the nouns before it, and predicates in "Smith is the minister" and "Smith, who is the minister".
    /// </summary>
    public static IEnumerable<int> FindNouns(SyntaxTree tree, int name, int top)
    {
        if (top != name) yield return top;
        foreach (var apposition in tree.GetAppositions(top))
        {
            if (apposition != name) yield return apposition;
        }

        foreach (var noun in FindTitles(tree, name)) yield return noun;
        if (FindPredicate(tree, top) is { } predicate) yield return predicate;
        foreach (var relative in tree.GetRelativeClauses(top))
        {
            if (IsPredicateNoun(tree, relative) && tree.GetSubjects(relative).Any(who => tree[who].Lemma == "who")) yield return relative;
        }
    }

    // "opposition leader Gilani": the nouns right before a name that depend on it.
    private static IEnumerable<int> FindTitles(SyntaxTree tree, int name)
    {
        foreach (var child in tree.FindChildren(name, Relation.Compound, Relation.NominalDescription, Relation.Flat, Relation.Apposition))
        {
            if (child < name) yield return child;
        }
    }

    private static int? FindPredicate(SyntaxTree tree, int top) =>
        tree[top].Relation == Relation.Subject && IsPredicateNoun(tree, tree[top].Head) && !tree.IsNegated(tree[top].Head)
            ? tree[top].Head
            : null;

    private static bool IsPredicateNoun(SyntaxTree tree, int word) =>
        tree[word].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && tree.HasChild(word, Relation.Copula)
            && !tree.HasChild(word, Relation.Case);

    private static IEnumerable<int> FindContent(SyntaxTree tree, int word) => tree.FindChildren(word, Modifiers)
        .Where(child => tree[child].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective);

    /// <summary>The dictionary form of <paramref name="word"/> in lower case.</summary>
    public static string GetForm(SyntaxTree tree, int word)
    {
        var lemma = tree[word].Lemma;
        return (lemma.Length > 0 ? lemma : tree.GetText(word).ToString()).ToLowerInvariant();
    }
}
