namespace Enrichment.Lab.Corpora;

/// <summary>A snippet with its mean rating.</summary>
/// <param name="Set">The set it is from.</param>
/// <param name="Article">The article it is from; in sets without articles, the snippet's own number.</param>
/// <param name="Text">The snippet.</param>
/// <param name="Rating">-1 to 1.</param>
internal sealed record RatedSnippet(RatedSet Set, string Article, string Text, double Rating)
{
    /// <summary>Whether it is in the test part: a fifth of the articles of the New York Times, and of the tweets.</summary>
    public bool IsUnseen => Set is RatedSet.Editorials or RatedSet.Tweets && ArticleHash.Compute(Article) % 5 == 0;
}
