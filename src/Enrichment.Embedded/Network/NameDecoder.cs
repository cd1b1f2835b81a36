using Enrichment.Text;

namespace Enrichment.Embedded.Network;

/// <summary>Finds the most probable sequence of labels that is valid (Viterbi decoder; A. Viterbi, 1967), and the names in it.</summary>
internal static class NameDecoder
{
    /// <summary>The names among <paramref name="words"/>, in text order.</summary>
    /// <param name="words">The words of a sentence.</param>
    /// <param name="scores">Their scores.</param>
    public static IEnumerable<NetworkName> Decode(IReadOnlyList<TextSpan> words, NameScores scores)
    {
        var labels = FindLabels(scores);
        for (var start = 0; start < labels.Length; start++)
        {
            if (!NameLabels.Begins(labels[start])) continue;
            var end = start + 1;
            while (end < labels.Length && NameLabels.Continues(labels[end])) end++;
            yield return CreateName(words, scores, labels, start, end);
            start = end - 1;
        }
    }

    /// <summary>The best valid label of each word.</summary>
    public static int[] FindLabels(NameScores scores)
    {
        var labels = new int[scores.Count];
        if (labels.Length == 0) return labels;
        var previous = new byte[scores.Count, NameLabels.Count];
        Span<float> sums = stackalloc float[NameLabels.Count];
        Span<float> next = stackalloc float[NameLabels.Count];
        for (var label = 0; label < NameLabels.Count; label++)
            sums[label] = NameLabels.Continues(label) ? float.NegativeInfinity : scores[0][label];
        for (var word = 1; word < labels.Length; word++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var best = FindBest(sums, label);
                previous[word, label] = (byte)best;
                next[label] = sums[best] + scores[word][label];
            }

            next.CopyTo(sums);
        }

        labels[^1] = System.Numerics.Tensors.TensorPrimitives.IndexOfMax<float>(sums);
        for (var word = labels.Length - 1; word > 0; word--) labels[word - 1] = previous[word, labels[word]];
        return labels;
    }

    private static int FindBest(ReadOnlySpan<float> sums, int next)
    {
        var best = NameLabels.Outside;
        for (var label = 1; label < sums.Length; label++)
        {
            if (NameLabels.CanFollow(label, next) && (sums[label] > sums[best] || !NameLabels.CanFollow(best, next))) best = label;
        }

        return best;
    }

    private static NetworkName CreateName(IReadOnlyList<TextSpan> words, NameScores scores, int[] labels, int start, int end)
    {
        var confidence = 1f;
        Span<float> probabilities = stackalloc float[NameLabels.Count];
        for (var word = start; word < end; word++)
        {
            scores.GetProbabilities(word, probabilities);
            confidence = Math.Min(confidence, probabilities[labels[word]]);
        }

        var span = TextSpan.FromBounds(words[start].Offset, words[end - 1].End);
        return new NetworkName(span.Offset, span.Length, NameLabels.GetKind(labels[start]), confidence);
    }
}
