using Microsoft.ML.OnnxRuntime;

namespace Enrichment.Embedded.Network;

/// <summary>
/// The inputs of the network for one sentence. Sentences are read one at a time: batches would be padded to their longest sentence and
/// share one scale of their activations, so that the scores of a sentence would depend on the others.
/// </summary>
internal sealed class NetworkInput : IDisposable
{
    /// <summary>The names of the inputs, in the order of <see cref="Values"/>.</summary>
    public static readonly IReadOnlyList<string> Names = ["pieces", "shapes", "flags", "words"];

    private readonly OrtValue[] _values;

    /// <summary>Creates the inputs for <paramref name="sentence"/>.</summary>
    public NetworkInput(EncodedSentence sentence)
    {
        _values =
        [
            Create(Array.ConvertAll(sentence.Pieces, piece => (long)piece), sentence.Pieces.Length),
            Create(Array.ConvertAll(sentence.Shapes, shape => (long)shape), sentence.Shapes.Length),
            Create(WriteLists(sentence.Lists), sentence.Lists.Length, WordListFinder.Count),
            Create([0L, .. sentence.FirstPieces], 1 + sentence.FirstPieces.Length),
        ];
    }

    /// <summary>The inputs.</summary>
    public IReadOnlyCollection<OrtValue> Values => _values;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var value in _values) value.Dispose();
    }

    private static OrtValue Create<T>(T[] values, params long[] shape)
        where T : unmanaged => OrtValue.CreateTensorValueFromMemory(values, shape);

    // For each piece a value for each list: 1 if it has the piece's word, otherwise 0.
    private static float[] WriteLists(WordLists[] lists)
    {
        var values = new float[lists.Length * WordListFinder.Count];
        for (var piece = 0; piece < lists.Length; piece++)
        {
            for (var (bits, list) = ((int)lists[piece], 0); bits != 0; bits >>= 1, list++)
                values[(piece * WordListFinder.Count) + list] = bits & 1;
        }

        return values;
    }
}
