namespace Enrichment.Embedded.Network;

/// <summary>
/// The sentiment toward what a word stands for: the log odds of negative and of positive against neutral, in sixteenths.
/// </summary>
/// <param name="Negative">Negative against neutral, -127 to 127.</param>
/// <param name="Positive">Positive against neutral, -127 to 127.</param>
internal readonly record struct WordTone(sbyte Negative, sbyte Positive)
{
    /// <summary>One unit of the log odds.</summary>
    public const float Unit = 1 / 16f;

    private const sbyte Limit = 127;

    /// <summary>The tone of a word that is certainly neutral.</summary>
    public static WordTone Neutral => new(-Limit, -Limit);

    /// <summary>The tone with the scores of negative, neutral and positive. Odds that are not a number count as 0.</summary>
    public static WordTone Create(ReadOnlySpan<float> scores) => new(Round(scores[0] - scores[1]), Round(scores[2] - scores[1]));

    private static sbyte Round(float odds) => float.IsNaN(odds) ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(odds / Unit), -Limit, Limit);
}
