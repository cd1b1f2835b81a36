using Microsoft.ML.OnnxRuntime;

namespace Enrichment.Embedded.Network;

/// <summary>
/// Reads the outputs for a sentence, in the order that <see cref="AnalyzerNetwork"/> asks for them. Trees are decoded at once, so that
/// the scores of arcs, which grow with the square of the words, are not kept.
/// </summary>
internal static class NetworkOutputReader
{
    /// <summary>The output for <paramref name="sentence"/>.</summary>
    public static NetworkOutput Read(EncodedSentence sentence, IReadOnlyList<OrtValue> outputs) => new(
        outputs[0].GetTensorDataAsSpan<float>().ToArray(),
        ReadSyntax(sentence.Words.Count, outputs),
        ReadTones(sentence, outputs[5].GetTensorDataAsSpan<float>()),
        outputs[6].GetTensorDataAsSpan<float>()[0]);

    private static WordSyntax[] ReadSyntax(int count, IReadOnlyList<OrtValue> outputs)
    {
        var heads = TreeDecoder.Decode(outputs[3].GetTensorDataAsSpan<float>(), count);
        var parts = outputs[1].GetTensorDataAsSpan<long>();
        var tags = outputs[2].GetTensorDataAsSpan<long>();
        var relations = outputs[4].GetTensorDataAsSpan<long>();
        var syntax = new WordSyntax[count];
        for (var at = 0; at < count; at++)
        {
            var relation = relations[(at * (count + 1)) + heads[at] + 1];
            syntax[at] = new WordSyntax((byte)parts[at], (byte)tags[at], (byte)relation, heads[at]);
        }

        return syntax;
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
