using Enrichment.Text;

namespace Enrichment.Sentiment;

/// <summary>A word that contributes to the sentiment of its sentence.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Weight">The amount it adds to the score of the sentence, negative or positive, rounded to four decimals.</param>
public sealed record SentimentWord(int Offset, int Length, double Weight) : ISpan;
