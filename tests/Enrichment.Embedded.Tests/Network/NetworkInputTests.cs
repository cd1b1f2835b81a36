using Enrichment.Embedded.Network;

namespace Enrichment.Embedded.Tests.Network;

public sealed class NetworkInputTests : IDisposable
{
    private static readonly EncodedSentence Sentence = TestArticle.Encode("Massoud said so")[0];

    private readonly NetworkInput _input = new(Sentence);

    public void Dispose() => _input.Dispose();

    [Fact]
    public void Pieces_and_shapes_are_those_of_the_sentence()
    {
        Assert.Equal(Sentence.Pieces.Select(piece => (long)piece), Read<long>("pieces"));
        Assert.Equal([0, 2, 2, 1, 1, 0], Read<long>("shapes"));
    }

    [Fact]
    public void Words_are_the_indexes_of_their_first_pieces_after_that_of_the_root() =>
        Assert.Equal([0, 1, 3, 4], Read<long>("words"));

    [Fact]
    public void Lists_are_a_value_for_each_list_of_each_piece()
    {
        var expected = new float[6 * WordListFinder.Count];
        expected[(3 * WordListFinder.Count) + System.Numerics.BitOperations.Log2((uint)WordLists.SpeechVerb)] = 1;

        Assert.Equal(expected, Read<float>("flags"));
    }

    private T[] Read<T>(string name)
        where T : unmanaged =>
        _input.Values.ElementAt(NetworkInput.Names.ToList().IndexOf(name)).GetTensorDataAsSpan<T>().ToArray();
}
