namespace Enrichment.Articles;

/// <summary>Finds the sentence an offset lies in.</summary>
public static class SentenceIndex
{
    /// <summary>Index of the last sentence that starts at or before <paramref name="offset"/> (UTF-16 code units); 0 where none does.</summary>
    /// <param name="sentences">The sentences, in order.</param>
    /// <param name="offset">A place in the article's text.</param>
    public static int Of(IReadOnlyList<Sentence> sentences, int offset)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (sentences[middle].Offset <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
