namespace Enrichment.Export.Page.Segments;

/// <summary>Keeps surrogate pairs together: half of a pair is no character.</summary>
internal static class Pairs
{
    /// <summary><paramref name="offset"/>, or the start of the surrogate pair that it is inside of.</summary>
    public static int Floor(string text, int offset) => IsInside(text, offset) ? offset - 1 : offset;

    /// <summary><paramref name="offset"/>, or the end of the surrogate pair that it is inside of.</summary>
    public static int Ceiling(string text, int offset) => IsInside(text, offset) ? offset + 1 : offset;

    private static bool IsInside(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);
}
