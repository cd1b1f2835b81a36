namespace Enrichment.Lab.Vectors;

/// <summary>A word with its rating and its vector.</summary>
/// <param name="Word">The word, in lower case; or an emoticon.</param>
/// <param name="Rating">The valence, in tenths, -40 to 40.</param>
/// <param name="IsCommon">Whether it is lowercase in the training texts.</param>
/// <param name="Values">Its vector of length 1, in units of <see cref="Unit"/>; all 0 if there is none.</param>
internal sealed record WordVector(string Word, sbyte Rating, bool IsCommon, sbyte[] Values)
{
    /// <summary>The number of dimensions of a vector.</summary>
    public const int Dimensions = 100;

    /// <summary>The value of 1 in a vector.</summary>
    public const float Unit = 1f / 256;
}
