using Enrichment.Text;

namespace Enrichment.Embedded.Network;

/// <summary>What later stages need of the network's reading of a sentence.</summary>
/// <param name="Words">The words, in order.</param>
/// <param name="Syntax">The syntax of each word; together they are a tree with one root.</param>
/// <param name="Tones">The tone of each word.</param>
/// <param name="Rating">The rating of the sentence in hundredths, -100 (negative) to 100 (positive).</param>
internal sealed record AnalyzedSentence(IReadOnlyList<TextSpan> Words, WordSyntax[] Syntax, WordTone[] Tones, sbyte Rating)
{
    /// <summary>The highest rating; the lowest is its negative.</summary>
    public const sbyte HighestRating = 100;
}
