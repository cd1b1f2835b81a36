using Enrichment.Text;

namespace Enrichment.Embedded.Network;

/// <summary>A sentence, or a window of a long one, as the network reads it.</summary>
/// <param name="Words">The words, in order.</param>
/// <param name="Pieces">The pieces of the vocabulary: a start, those of each word, an end.</param>
/// <param name="Shapes">The shape of each piece's word.</param>
/// <param name="Lists">The lists of each piece's word.</param>
/// <param name="FirstPieces">The index of each word's first piece.</param>
internal sealed record EncodedSentence(
    IReadOnlyList<TextSpan> Words, int[] Pieces, WordShape[] Shapes, WordLists[] Lists, int[] FirstPieces)
{
    /// <summary>Whether no word has a letter.</summary>
    public bool HasNoLetters => Array.TrueForAll(Shapes, shape => shape is WordShape.None or WordShape.Mark or WordShape.Number);

    /// <summary>The index after the last piece of word <paramref name="word"/>.</summary>
    public int GetEnd(int word) => word + 1 < FirstPieces.Length ? FirstPieces[word + 1] : Pieces.Length - 1;
}
