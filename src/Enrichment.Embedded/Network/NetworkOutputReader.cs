using Microsoft.ML.OnnxRuntime;

namespace Enrichment.Embedded.Network;

/// <summary>
/// Reads the outputs of a batch, in the order that <see cref="AnalyzerNetwork"/> asks for them. Trees are decoded at once, so that the
/// scores of arcs, which grow with the square of the words, are not kept.
/// </summary>
internal static class NetworkOutputReader
{
    /// <summary>The output for sentence <paramref name="index"/> of <paramref name="batch"/>.</summary>
    public static NetworkOutput Read(NetworkBatch batch, int index, IReadOnlyList<OrtValue> outputs)
    {
        var sentence = batch.Sentences[index];
        var (count, first) = (sentence.Words.Count, index * batch.Width);
        return new NetworkOutput(
            outputs[0].GetTensorDataAsSpan<float>().Slice(first * NameLabels.Count, count * NameLabels.Count).ToArray(),
            ReadSyntax(batch.Width, count, first, outputs),
            ReadTones(sentence, outputs[5].GetTensorDataAsSpan<float>()[(index * batch.Length * NetworkOutput.ToneCount)..]),
            outputs[6].GetTensorDataAsSpan<float>()[index]);
    }

    // The words of the sentence are rows of the batch from the first one on.
    private static WordSyntax[] ReadSyntax(int width, int count, int first, IReadOnlyList<OrtValue> outputs)
    {
        var heads = TreeDecoder.Decode(TakeArcs(width, count, outputs[3].GetTensorDataAsSpan<float>()[(first * (width + 1))..]), count);
        var parts = outputs[1].GetTensorDataAsSpan<long>().Slice(first, count);
        var tags = outputs[2].GetTensorDataAsSpan<long>().Slice(first, count);
        var relations = outputs[4].GetTensorDataAsSpan<long>()[(first * (width + 1))..];
        var syntax = new WordSyntax[count];
        for (var at = 0; at < count; at++)
        {
            var relation = relations[(at * (width + 1)) + heads[at] + 1];
            syntax[at] = new WordSyntax((byte)parts[at], (byte)tags[at], (byte)relation, heads[at]);
        }

        return syntax;
    }

    // The scores of the sentence's own heads.
    private static float[] TakeArcs(int width, int count, ReadOnlySpan<float> rows)
    {
        var arcs = new float[count * (count + 1)];
        for (var word = 0; word < count; word++)
            rows.Slice(word * (width + 1), count + 1).CopyTo(arcs.AsSpan(word * (count + 1)));
        return arcs;
    }

    // The tone of a word is the mean of those of its pieces.
    private static WordTone[] ReadTones(EncodedSentence sentence, ReadOnlySpan<float> pieces)
    {
        var tones = new WordTone[sentence.Words.Count];
        Span<float> mean = stackalloc float[NetworkOutput.ToneCount];
        for (var word = 0; word < tones.Length; word++)
        {
            var (first, end) = (sentence.FirstPieces[word], sentence.GetEnd(word));
            mean.Clear();
            for (var at = first * NetworkOutput.ToneCount; at < end * NetworkOutput.ToneCount; at++)
                mean[at % NetworkOutput.ToneCount] += pieces[at] / (end - first);
            tones[word] = WordTone.Create(mean);
        }

        return tones;
    }
}
