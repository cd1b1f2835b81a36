namespace Enrichment.Sentiment;

/// <summary>The sentiment at one mention of an entity.</summary>
/// <param name="Offset">The start of the mention, in UTF-16 code units.</param>
/// <param name="Positive">The probability of positive, 0 to 1, rounded to three decimals.</param>
/// <param name="Negative">The probability of negative, 0 to 1, rounded to three decimals.</param>
public sealed record MentionTone(int Offset, double Positive, double Negative)
{
    private const int Decimals = 3;

    /// <summary>The tone with rounded probabilities.</summary>
    public static MentionTone Create(int offset, double positive, double negative) =>
        new(offset, Math.Round(positive, Decimals), Math.Round(negative, Decimals));
}
