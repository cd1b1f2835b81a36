namespace Enrichment.Text;

/// <summary>A word, number or mark of a text.</summary>
/// <param name="Offset">Start, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Kind">Its kind.</param>
public readonly record struct Token(int Offset, int Length, TokenKind Kind) : ISpan
{
    /// <summary>The offset after the last code unit.</summary>
    public int End => Offset + Length;

    /// <summary>The token's characters in <paramref name="text"/>, without a copy.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Offset, Length);
}
