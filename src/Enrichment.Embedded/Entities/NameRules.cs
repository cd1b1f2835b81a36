using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>Finds names by their capitals, their cues ("General", "province", "News Agency") and lists of well-known ones.</summary>
internal static class NameRules
{
    /// <summary>What may be names in <paramref name="article"/>, in text order, each with what its own place tells of it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentences">Those of its sentences that are analysed.</param>
    public static IReadOnlyList<NameCandidate> Find(Article article, IReadOnlyList<TokenRun> sentences) =>
        [.. sentences.SelectMany(SentenceNames.Find).Concat(EmbedAuthors.Find(article)).OrderBy(candidate => candidate.Offset)];
}
