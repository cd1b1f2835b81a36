namespace Enrichment.Articles;

/// <summary>Finds the sentence at an offset.</summary>
public static class SentenceIndex
{
    /// <summary>The index of the last sentence that starts at or before <paramref name="offset"/>, or 0 if there is none.</summary>
    /// <param name="sentences">The sentences, in order.</param>
    /// <param name="offset">The offset in the article's text, in UTF-16 code units.</param>
    public static int Find(IReadOnlyList<Sentence> sentences, int offset)
    {
        // A search with a delegate would take twice the time, and this one is done for each name.
        var (start, end) = (0, sentences.Count);
        while (start < end)
        {
            var middle = (start + end) / 2;
            if (sentences[middle].Offset > offset) end = middle;
            else start = middle + 1;
        }

        return Math.Max(0, start - 1);
    }
}
