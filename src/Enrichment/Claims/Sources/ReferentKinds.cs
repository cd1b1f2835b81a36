using Enrichment.Claims.Lexicon;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>Finds what kind of referent a noun is for.</summary>
internal static class ReferentKinds
{
    /// <summary>
    /// The kind of a noun that is the head of a phrase: a person, a body of people, or a text, which "it" can stand for; null if it is none
    /// of them.
    /// </summary>
    public static ReferentKind? Find(SyntaxTree tree, int word)
    {
        if (tree[word].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun)) return null;
        var isModifier = tree[word].IsAny(Relation.Compound, Relation.NominalDescription, Relation.Flat);
        if (isModifier && !IsBeforeName(tree, word)) return null;
        if (tree[word].Features.Number == GrammaticalNumber.Plural) return ReferentKind.People;
        var entry = FindEntry(tree.GetText(word));
        if (entry.Is(WordClass.Role) || PersonWords.FindGender(tree[word].Lemma) != GrammaticalGender.None) return ReferentKind.Person;
        if (entry.Is(WordClass.Collective)) return ReferentKind.Body;
        return entry.Is(WordClass.Evidence | WordClass.Occasion) ? ReferentKind.Thing : null;
    }

    /// <summary>Whether a noun of this kind can describe a name.</summary>
    public static bool IsDescribing(ReferentKind? kind) => kind is ReferentKind.Person or ReferentKind.Body;

    /// <summary>Whether <paramref name="word"/> is the role of a person.</summary>
    public static bool IsRole(ReadOnlySpan<char> word) => FindEntry(word).Is(WordClass.Role);

    private static WordEntry FindEntry(ReadOnlySpan<char> word) =>
        Vocabulary.Find(PersonWords.FindRoleOfTitle(word) is { } role ? role : word, TokenKind.Word);

    private static bool IsBeforeName(SyntaxTree tree, int word) => tree[tree[word].Head].PartOfSpeech == PartOfSpeech.ProperNoun;
}
