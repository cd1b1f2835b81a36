using Enrichment.Text;

namespace Enrichment.Syntax;

/// <summary>A word of a parsed sentence.</summary>
/// <param name="Span">The word in the article's text.</param>
/// <param name="PartOfSpeech">Its part of speech.</param>
/// <param name="Tag">Its fine tag of the Penn Treebank, such as "VBD", or "" if it is unknown.</param>
/// <param name="Head">The index of its head in the sentence, or -1 for the root.</param>
/// <param name="Relation">The code of its relation to its head, such as "nsubj": see <see cref="RelationCode"/>.</param>
public sealed record SyntaxWord(TextSpan Span, PartOfSpeech PartOfSpeech, string Tag, int Head, string Relation)
{
    /// <summary>The code of its relation to its head.</summary>
    public string Relation
    {
        get;
        init => (field, Relations) = (value, RelationCode.Parse(value));
    } = Relation;

    /// <summary>Its relation to its head, with those that it is a subtype of.</summary>
    internal Relation Relations { get; private init; } = RelationCode.Parse(Relation);

    /// <summary>
    /// The dictionary form, in lower case unless it is a name: "say" for "said". <see cref="SyntaxTree.Create"/> adds it if it is "".
    /// </summary>
    public string Lemma { get; init; } = "";

    /// <summary>Tense, number and other features. <see cref="SyntaxTree.Create"/> adds them.</summary>
    public WordFeatures Features { get; init; }

    /// <summary>Whether the word has this relation to its head, or a subtype of it: "nsubj:pass" is a subtype of "nsubj".</summary>
    /// <param name="relation">The relation, or several of which one is enough.</param>
    public bool Is(Relation relation) => (Relations & relation) != 0;

    /// <summary>Whether the word has one of these relations to its head, or a subtype of one.</summary>
    public bool IsAny(params ReadOnlySpan<Relation> relations) => Is(RelationCode.Join(relations));
}
