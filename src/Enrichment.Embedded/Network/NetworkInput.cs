using Microsoft.ML.OnnxRuntime;

namespace Enrichment.Embedded.Network;

/// <summary>
/// The inputs of the network for one sentence. Sentences are read one at a time: batches would be padded to their longest sentence and
/// share one scale of their activations, so that the scores of a sentence would depend on the others.
/// </summary>
internal sealed class NetworkInput : IDisposable
{
    /// <summary>The names of the inputs, in the order of <see cref="Values"/>.</summary>
    public static readonly IReadOnlyList<string> Names = ["pieces", "shapes", "flags", "mask", "words", "wordMask"];

    private readonly OrtValue[] _values;

    /// <summary>Creates the inputs for <paramref name="sentence"/>.</summary>
    public NetworkInput(EncodedSentence sentence)
    {
        long[] pieces = [1, sentence.Pieces.Length];
        long[] words = [1, sentence.FirstPieces.Length];
        _values =
        [
            Create(sentence.Pieces, pieces),
            Create(Array.ConvertAll(sentence.Shapes, shape => (int)shape), pieces),
            OrtValue.CreateTensorValueFromMemory(WriteLists(sentence.Lists), [.. pieces, WordListFinder.Count]),
            OrtValue.CreateTensorValueFromMemory(CreateMask(sentence.Pieces.Length), pieces),
            Create(sentence.FirstPieces, words),
            OrtValue.CreateTensorValueFromMemory(CreateMask(sentence.FirstPieces.Length), words),
        ];
    }

    /// <summary>The inputs.</summary>
    public IReadOnlyCollection<OrtValue> Values => _values;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var value in _values) value.Dispose();
    }

    private static OrtValue Create(int[] values, long[] shape) =>
        OrtValue.CreateTensorValueFromMemory(Array.ConvertAll(values, value => (long)value), shape);

    // 1 for a piece or word that is read. Padding would have 0.
    private static long[] CreateMask(int count)
    {
        var mask = new long[count];
        Array.Fill(mask, 1);
        return mask;
    }

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
