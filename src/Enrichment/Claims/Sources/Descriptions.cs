using Enrichment.Syntax;

namespace Enrichment.Claims.Sources;

/// <summary>Reads descriptions from trees.</summary>
internal static class Descriptions
{
    private const Relation Modifiers =
        Relation.Compound | Relation.AdjectivalModifier | Relation.NominalModifier | Relation.NominalDescription | Relation.Flat;

    /// <summary>
    /// The noun phrase with the head <paramref name="head"/>: the head, the words that modify it, and those that modify them.
    /// </summary>
    public static Description Create(SyntaxTree tree, int head)
    {
        List<int> found = [head];
        AddContent(tree, head, found);
        var direct = found.Count;
        for (var at = 1; at < direct; at++) AddContent(tree, found[at], found);
        found.Sort();
        var words = new string[found.Count];
        for (var at = 0; at < words.Length; at++) words[at] = GetForm(tree, found[at]);
        var isPlural = tree[head].Features.Number == GrammaticalNumber.Plural;
        return new Description(GetForm(tree, head), words, FindDeterminer(tree, head), isPlural);
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
    /// appositions and the nouns before it, and predicates in "Smith is the minister" and "Smith, who is the minister". They replace the
    /// content of <paramref name="nouns"/>.
    /// </summary>
    public static void FindNouns(SyntaxTree tree, int name, int top, List<int> nouns)
    {
        nouns.Clear();
        if (top != name) nouns.Add(top);
        foreach (var apposition in tree.GetAppositions(top))
        {
            if (apposition != name) nouns.Add(apposition);
        }

        // "opposition leader Gilani": the nouns right before a name that depend on it.
        foreach (var child in tree.FindChildren(name, Relation.Compound, Relation.NominalDescription, Relation.Flat, Relation.Apposition))
        {
            if (child < name) nouns.Add(child);
        }

        if (FindPredicate(tree, top) is { } predicate) nouns.Add(predicate);
        foreach (var relative in tree.GetRelativeClauses(top))
        {
            if (IsPredicateNoun(tree, relative) && HasWho(tree, relative)) nouns.Add(relative);
        }
    }

    private static bool HasWho(SyntaxTree tree, int clause)
    {
        foreach (var subject in tree.GetSubjects(clause))
        {
            if (tree[subject].Lemma == "who") return true;
        }

        return false;
    }

    private static int? FindPredicate(SyntaxTree tree, int top) =>
        tree[top].Relation == Relation.Subject.Code && IsPredicateNoun(tree, tree[top].Head) && !tree.IsNegated(tree[top].Head)
            ? tree[top].Head
            : null;

    private static bool IsPredicateNoun(SyntaxTree tree, int word) =>
        tree[word].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && tree.HasChild(word, Relation.Copula)
            && !tree.HasChild(word, Relation.Case);

    private static void AddContent(SyntaxTree tree, int word, List<int> found)
    {
        foreach (var child in tree.FindChildren(word, Modifiers))
        {
            if (tree[child].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective) found.Add(child);
        }
    }

    /// <summary>The dictionary form of <paramref name="word"/> in lower case; the role if it is an abbreviated title.</summary>
    public static string GetForm(SyntaxTree tree, int word)
    {
        var lemma = tree[word].Lemma;
        var form = (lemma.Length > 0 ? lemma : tree.GetText(word).ToString()).ToLowerInvariant();
        return PersonWords.FindRoleOfTitle(form) ?? form;
    }
}
