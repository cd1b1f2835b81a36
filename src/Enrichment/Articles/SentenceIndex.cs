using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>Finds the sentence an offset lies in.</summary>
public static class SentenceIndex
{
    /// <summary>Index of the last sentence that starts at or before <paramref name="offset"/> (UTF-16 code units); 0 where none does.</summary>
    /// <param name="sentences">The sentences, in order.</param>
    /// <param name="offset">A place in the article's text.</param>
    public static int Of(IReadOnlyList<Sentence> sentences, int offset) =>
        Math.Max(0, SortedSearch.FindFirst(0, sentences.Count, index => sentences[index].Offset > offset) - 1);
}
