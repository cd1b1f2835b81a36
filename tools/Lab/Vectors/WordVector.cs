namespace Enrichment.Lab.Vectors;

/// <summary>A word, what people rated it, and where it lies among other words.</summary>
/// <param name="Word">The word, in small letters; or an emoticon.</param>
/// <param name="Rating">What it leans by itself, in tenths, -40 to 40.</param>
/// <param name="IsCommon">Whether it is written small in the texts that are learned from.</param>
/// <param name="Values">Its vector of length 1, in units of <see cref="Unit"/>; all 0 where there is none.</param>
internal sealed record WordVector(string Word, sbyte Rating, bool IsCommon, sbyte[] Values)
{
    /// <summary>How long a vector is.</summary>
    public const int Dimensions = 100;

    /// <summary>What 1 in a vector counts.</summary>
    public const float Unit = 1f / 256;
}
