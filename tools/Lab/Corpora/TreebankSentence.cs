using Enrichment.Syntax;

namespace Enrichment.Lab.Corpora;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Id">Its name in the treebank.</param>
/// <param name="Genre">The kind of text it is from, such as "reviews".</param>
/// <param name="Tree">Its words, tags, lemmas, heads and relations, as annotated. The text is the sentence.</param>
internal sealed record TreebankSentence(string Id, string Genre, SyntaxTree Tree)
{
    /// <summary>The text of the sentence.</summary>
    public string Text => Tree.Text;
}
