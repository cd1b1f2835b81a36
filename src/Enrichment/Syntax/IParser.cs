using Enrichment.Articles;

namespace Enrichment.Syntax;

/// <summary>Parses the sentences of articles.</summary>
public interface IParser
{
    /// <summary>Parses the sentences of <paramref name="article"/>. The same article always gives the same trees.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cancellationToken">Cancels the work between sentences.</param>
    /// <returns>A tree for each sentence, in order; null if the sentence was not parsed, for example because of its language.</returns>
    IReadOnlyList<SyntaxTree?> Parse(TokenizedArticle article, CancellationToken cancellationToken);
}
