namespace Enrichment.Board.Tests;

/// <summary>An article that fails.</summary>
internal static class Failing
{
    /// <summary>Bytes that are no text.</summary>
    public static byte[] Content { get; } = [.. Enumerable.Range(0, 512).Select(index => (byte)(index * 37))];
}
