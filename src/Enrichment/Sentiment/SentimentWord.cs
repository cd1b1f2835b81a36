using Enrichment.Text;

namespace Enrichment.Sentiment;

/// <summary>A word that had a part in how its sentence leans.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Weight">What it adds to the sentence's score: below 0 for the worse, above for the better; rounded to four decimals.</param>
public sealed record SentimentWord(int Offset, int Length, double Weight) : ISpan;
