using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>Finds the sentence at an offset.</summary>
public static class SentenceIndex
{
    /// <summary>The index of the last sentence that starts at or before <paramref name="offset"/>, or 0 if there is none.</summary>
    /// <param name="sentences">The sentences, in order.</param>
    /// <param name="offset">The offset in the article's text, in UTF-16 code units.</param>
    public static int Find(IReadOnlyList<Sentence> sentences, int offset) =>
        Math.Max(0, SortedSearch.FindFirst(
            0, sentences.Count, (sentences, offset), static (sought, at) => sought.sentences[at].Offset > sought.offset) - 1);
}
