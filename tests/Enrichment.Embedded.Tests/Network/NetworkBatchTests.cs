using Enrichment.Embedded.Network;

namespace Enrichment.Embedded.Tests.Network;

public class NetworkBatchTests
{
    private static readonly EncodedSentence Long = TestArticle.Encode("Massoud said so")[0];
    private static readonly EncodedSentence Short = TestArticle.Encode("In Paris")[0];
    private static readonly NetworkBatch Batch = new([Long, Short]);

    [Fact]
    public void A_batch_is_as_long_and_wide_as_its_longest_sentence() =>
        Assert.Equal((2, 6, 3), (Batch.Count, Batch.Length, Batch.Width));

    [Fact]
    public void Shorter_sentences_are_padded()
    {
        int[] pieces = [.. Long.Pieces, .. Short.Pieces, WordPieces.Padding, WordPieces.Padding];

        Assert.Equal(pieces.Select(piece => (long)piece), Batch.Pieces);
        Assert.Equal([0, 2, 2, 1, 1, 0, 0, 2, 2, 0, 0, 0], Batch.Shapes);
        Assert.Equal([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0], Batch.Mask);
    }

    [Fact]
    public void Words_are_the_indexes_of_their_first_pieces()
    {
        Assert.Equal([1, 3, 4, 1, 2, 0], Batch.Words);
        Assert.Equal([1, 1, 1, 1, 1, 0], Batch.WordMask);
    }

    [Fact]
    public void Lists_are_a_value_for_each_list_of_each_piece()
    {
        var expected = new float[2 * 6 * WordListFinder.Count];
        expected[(3 * WordListFinder.Count) + GetBit(WordLists.SpeechVerb)] = 1;
        expected[(8 * WordListFinder.Count) + GetBit(WordLists.Country)] = 1;

        Assert.Equal(expected, Batch.Lists);
    }

    private static int GetBit(WordLists list) => System.Numerics.BitOperations.Log2((uint)list);
}
