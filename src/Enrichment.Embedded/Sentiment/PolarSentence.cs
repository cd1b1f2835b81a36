using Enrichment.Text;

namespace Enrichment.Embedded.Sentiment;

/// <summary>A sentence with the words in it that lean one way or the other.</summary>
/// <param name="Tokens">The sentence.</param>
/// <param name="Clauses">The number of the clause each token stands in.</param>
/// <param name="Words">The leaning words, in text order.</param>
/// <param name="Emphasis">What an exclamation or question mark multiplies the whole by.</param>
internal sealed record PolarSentence(IReadOnlyList<Token> Tokens, int[] Clauses, IReadOnlyList<PolarWord> Words, double Emphasis)
{
    /// <summary>How the sentence leans, -1 to 1, with every word in quotation marks counted <paramref name="quoted"/> times.</summary>
    public double Score(double quoted = 1)
    {
        var sum = 0.0;
        foreach (var word in Words) sum += word.IsQuoted ? word.Value * quoted : word.Value;
        return Squash(sum * Emphasis);
    }

    /// <summary>Brings a sum of valences between -1 and 1, as VADER does (Hutto and Gilbert 2014, x / sqrt(x² + 15)).</summary>
    public static double Squash(double sum) => sum / Math.Sqrt((sum * sum) + 15);
}
