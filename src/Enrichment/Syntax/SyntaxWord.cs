using Enrichment.Text;

namespace Enrichment.Syntax;

/// <summary>A word of a parsed sentence.</summary>
/// <param name="Span">The word in the article's text.</param>
/// <param name="PartOfSpeech">Its part of speech.</param>
/// <param name="Tag">Its fine tag of the Penn Treebank, such as "VBD", or "" if it is unknown.</param>
/// <param name="Head">The index of its head in the sentence, or -1 for the root.</param>
/// <param name="Relation">Its relation to its head: see <see cref="Syntax.Relation"/>.</param>
public sealed record SyntaxWord(TextSpan Span, PartOfSpeech PartOfSpeech, string Tag, int Head, string Relation)
{
    /// <summary>
    /// The dictionary form, in lower case unless it is a name: "say" for "said". <see cref="SyntaxTree.Create"/> adds it if it is "".
    /// </summary>
    public string Lemma { get; init; } = "";

    /// <summary>Tense, number and other features. <see cref="SyntaxTree.Create"/> adds them.</summary>
    public WordFeatures Features { get; init; }

    /// <summary>Whether the word has this relation to its head, or a subtype of it: "nsubj:pass" is a subtype of "nsubj".</summary>
    /// <param name="relation">A relation of <see cref="Syntax.Relation"/>.</param>
    public bool Is(string relation) => Syntax.Relation.Is(Relation, relation);

    /// <summary>Whether the word has one of these relations to its head, or a subtype of one.</summary>
    /// <param name="relations">Relations of <see cref="Syntax.Relation"/>.</param>
    public bool IsAny(params ReadOnlySpan<string> relations)
    {
        foreach (var relation in relations)
        {
            if (Is(relation)) return true;
        }

        return false;
    }
}
