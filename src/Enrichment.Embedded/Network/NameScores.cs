using System.Numerics.Tensors;

namespace Enrichment.Embedded.Network;

/// <summary>The score of each label of names for each word of a sentence.</summary>
/// <param name="Values">The scores, by word.</param>
internal sealed record NameScores(float[] Values)
{
    /// <summary>The number of words.</summary>
    public int Count => Values.Length / NameLabels.Count;

    /// <summary>The scores of word <paramref name="word"/>.</summary>
    public Span<float> this[int word] => Values.AsSpan(word * NameLabels.Count, NameLabels.Count);

    /// <summary>The probabilities of the labels of word <paramref name="word"/>, regardless of the other words.</summary>
    /// <param name="word">The word.</param>
    /// <param name="probabilities">Receives them.</param>
    public void GetProbabilities(int word, Span<float> probabilities)
    {
        // Without the maximum, the exponential of a high score is infinite.
        TensorPrimitives.Subtract(this[word], TensorPrimitives.Max<float>(this[word]), probabilities);
        TensorPrimitives.SoftMax(probabilities, probabilities);
    }
}
