using Enrichment.Articles;

namespace Enrichment.Dates;

/// <summary>Finds dates, times and durations and tells their values.</summary>
public static class DateRecognizer
{
    /// <summary>The dates in <paramref name="article"/>'s English sentences, in text order; they do not overlap. Relative ones count from its day of publication.</summary>
    public static IReadOnlyList<DateMention> Recognize(Article article) => throw new NotImplementedException();
}
