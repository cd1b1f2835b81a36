using System.Numerics.Tensors;
using Microsoft.ML.OnnxRuntime;

namespace Enrichment.Embedded.Network;

/// <summary>
/// Reads the outputs for a sentence. Trees are decoded at once, so that the scores of arcs, which grow with the square of the words, are
/// not kept. In all outputs by word, the root is in front of the words.
/// </summary>
internal static class NetworkOutputReader
{
    /// <summary>The names of the outputs, in the order in which they are read.</summary>
    public static readonly IReadOnlyCollection<string> Names =
        ["names", "upos", "xpos", "arcs", "relationHeads", "relationMaps", "relationTerms", "tones", "rating"];

    /// <summary>The output for <paramref name="sentence"/>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="outputs">The outputs, in the order of <see cref="Names"/>.</param>
    /// <param name="root">The index of the relation of a root.</param>
    public static NetworkOutput Read(EncodedSentence sentence, IReadOnlyList<OrtValue> outputs, byte root) => new(
        Read(outputs[0])[NameLabels.Count..].ToArray(),
        ReadSyntax(sentence.Words.Count, outputs, root),
        ReadTones(sentence, Read(outputs[7])),
        Read(outputs[8])[0]);

    private static ReadOnlySpan<float> Read(OrtValue output) => output.GetTensorDataAsSpan<float>();

    private static WordSyntax[] ReadSyntax(int count, IReadOnlyList<OrtValue> outputs, byte root)
    {
        var heads = TreeDecoder.Decode(Read(outputs[3])[(count + 1)..], count);
        var parts = Read(outputs[1]);
        var tags = Read(outputs[2]);
        var relations = new RelationScores(Read(outputs[4]), Read(outputs[5]), Read(outputs[6]), count, root);
        var syntax = new WordSyntax[count];
        for (var at = 0; at < count; at++)
        {
            var relation = relations.FindBest(at, heads[at]);
            syntax[at] = new WordSyntax(FindBest(parts, at, count), FindBest(tags, at, count), relation, heads[at]);
        }

        return syntax;
    }

    // The label of the word with the highest score.
    private static byte FindBest(ReadOnlySpan<float> scores, int word, int count)
    {
        var labels = scores.Length / (count + 1);
        return (byte)TensorPrimitives.IndexOfMax(scores.Slice((word + 1) * labels, labels));
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
