namespace Enrichment.Export.Page.Parts;

/// <summary>
/// Estimates the height of rows that the browser has not laid out. The style sheet has a class for each power of two, because the policy of
/// the page allows no styles of single elements.
/// </summary>
internal static class RowHeight
{
    private const int CharactersPerLine = 75;
    private const double LineHeight = 1.7;
    private const int CardHeight = 9;
    private const int Smallest = 2;
    private const int Largest = 512;

    /// <summary>The class of a row: "h2" to "h512", in rem.</summary>
    /// <param name="characters">The length of the text.</param>
    /// <param name="cards">The number of cards beside it.</param>
    public static string Estimate(int characters, int cards)
    {
        var height = Math.Max(((characters / CharactersPerLine) + 1) * LineHeight, cards * CardHeight);
        var size = Smallest;
        while (size < Largest && size * Math.Sqrt(2) < height) size *= 2;
        return $"h{PageWords.Number(size)}";
    }
}
