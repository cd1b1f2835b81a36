using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Enrichment.Embedded.Network;

/// <summary>Compares sentences by what the network reads of them, so that equal ones have the same output wherever they are.</summary>
internal sealed class SameInputs : IEqualityComparer<EncodedSentence>
{
    private SameInputs()
    {
    }

    /// <summary>The only instance.</summary>
    public static SameInputs Comparer { get; } = new();

    /// <inheritdoc/>
    public bool Equals(EncodedSentence? one, EncodedSentence? other) =>
        one is null || other is null ? one == other :
            one.Pieces.AsSpan().SequenceEqual(other.Pieces)
                && one.FirstPieces.AsSpan().SequenceEqual(other.FirstPieces)
                && one.Shapes.AsSpan().SequenceEqual(other.Shapes)
                && one.Lists.AsSpan().SequenceEqual(other.Lists);

    /// <inheritdoc/>
    public int GetHashCode([DisallowNull] EncodedSentence sentence)
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes<int>(sentence.Pieces));
        hash.AddBytes(MemoryMarshal.AsBytes<WordShape>(sentence.Shapes));
        return hash.ToHashCode();
    }
}
