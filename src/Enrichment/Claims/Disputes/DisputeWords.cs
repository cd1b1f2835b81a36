using Enrichment.Lexicons;
using Enrichment.Syntax;

namespace Enrichment.Claims.Disputes;

/// <summary>The words with which a statement is denied, from dispute-words.txt.</summary>
internal static class DisputeWords
{
    private static readonly WordClasses Words = new(
        Lexicons.Lexicon.Open("Claims/dispute-words.txt"),
        "untrue", "truth", "lying", "guilt", "count", "accepting", "opponent", "labeling", "opposing", "denying");

    /// <summary>Whether <paramref name="words"/> has the word <paramref name="node"/>, as written or in its dictionary form.</summary>
    public static bool Has(WordSet words, SyntaxTree tree, int node) => words.Has(tree[node].Lemma) || words.Has(tree.GetText(node));

    /// <summary>Says that a statement is not true: "false", "lie", "exaggerated".</summary>
    public static WordSet Untrue { get; } = Words["untrue"];

    /// <summary>Says so if it is negated: "true", "the case".</summary>
    public static WordSet Truth { get; } = Words["truth"];

    /// <summary>What somebody is accused of whose statement is denied: "lying", "exaggerating".</summary>
    public static WordSet Lying { get; } = Words["lying"];

    /// <summary>What the accused deny: "wrongdoing", "involvement", "guilty".</summary>
    public static WordSet Guilt { get; } = Words["guilt"];

    /// <summary>Nouns for numbers: "toll", "figure".</summary>
    public static WordSet Counts { get; } = Words["count"];

    /// <summary>Verbs that deny a statement if they are negated: "recognize".</summary>
    public static WordSet Accepting { get; } = Words["accepting"];

    /// <summary>Verbs that call something by a name: "call", "describe".</summary>
    public static WordSet Labeling { get; } = Words["labeling"];

    /// <summary>Verbs whose object is denied even if it is no noun for a statement: "deny the theft".</summary>
    public static WordSet Denying { get; } = Words["denying"];

    /// <summary>Verbs that report what the source holds against others: "counter".</summary>
    public static WordSet Opposing { get; } = Words["opposing"];

    /// <summary>Nouns for people on another side: "critic", "rival".</summary>
    public static WordSet Opponents { get; } = Words["opponent"];
}
