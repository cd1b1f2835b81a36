using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>Finds names by capitals, cues ("General", "province", "News Agency") and lists of known names.</summary>
internal static class NameRules
{
    /// <summary>The name candidates in <paramref name="article"/>, in text order, each with the evidence at its place.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentences">The sentences to analyze.</param>
    /// <param name="cancellationToken">Cancels the search before each sentence.</param>
    public static IReadOnlyList<NameCandidate> Find(
        Article article, IReadOnlyList<TokenRun> sentences, CancellationToken cancellationToken = default)
    {
        var candidates = new List<NameCandidate>();
        foreach (var sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            candidates.AddRange(SentenceNames.Find(sentence));
        }

        return [.. candidates.Concat(EmbedAuthors.Find(article)).OrderBy(candidate => candidate.Offset)];
    }
}
