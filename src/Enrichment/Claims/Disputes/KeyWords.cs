using Enrichment.Claims.Lexicon;
using Enrichment.Lexicons;
using Enrichment.Syntax;

namespace Enrichment.Claims.Disputes;

/// <summary>Reduces words to keys by which the contents of claims are compared: "attack" for "attacks" and "attacked".</summary>
internal static class KeyWords
{
    // Shorter stems stand for too many words.
    private const int ShortestStem = 3;

    private static readonly string[] Endings = ["ation", "ment", "ing", "ion", "ed"];
    private static readonly WordSet Empty = Lexicons.Lexicon.Open("Claims/empty-words.txt").ToWordSet();

    /// <summary>The key of the word <paramref name="node"/>; null if it says too little: "make", "thing", "Monday", "claim".</summary>
    public static string? Find(SyntaxTree tree, int node)
    {
        var word = tree[node];
        if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective))
            return null;
        if (Empty.Has(word.Lemma) || IsTitle(tree, node)) return null;
        return Vocabulary.Find(tree.GetText(node), Text.TokenKind.Word).Is(WordClass.Time | WordClass.ClaimNoun | WordClass.Negation)
            ? null : GetStem(word.Lemma);
    }

    /// <summary>Whether the word <paramref name="node"/> is an abbreviated title, which many people have: "Mr.".</summary>
    public static bool IsTitle(SyntaxTree tree, int node) =>
        Vocabulary.Find(tree.GetText(node).TrimEnd('.'), Text.TokenKind.Word).Is(WordClass.Title);

    /// <summary>The key of the entity with this id.</summary>
    public static string GetKey(string entity) => $"{Statement.EntityMark}{entity}";

    /// <summary>The id of the entity with this key.</summary>
    public static string GetEntity(string key) => key[1..];

    /// <summary>Whether <paramref name="key"/> is that of an entity.</summary>
    public static bool IsEntity(string key) => key[0] == Statement.EntityMark;

    /// <summary>The word that <paramref name="lemma"/> is derived from: "vote" for "voting", "accuse" for "accusation".</summary>
    public static string GetStem(string lemma)
    {
        var word = lemma.ToLowerInvariant();
        foreach (var ending in Endings)
        {
            var hasEnding = word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal);
            if (hasEnding && !word.EndsWith("eed", StringComparison.Ordinal))
                return Stems.Complete(word.AsSpan(0, word.Length - ending.Length));
        }

        return word;
    }
}
