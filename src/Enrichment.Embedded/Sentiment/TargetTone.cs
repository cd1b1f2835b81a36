using System.Numerics;
using Enrichment.Embedded.Network;
using Enrichment.Text;

namespace Enrichment.Embedded.Sentiment;

/// <summary>Finds the sentiment of a sentence toward a target: the mean of the tones of its words.</summary>
internal static class TargetTone
{
    /// <summary>
    /// The probabilities of negative, neutral and positive toward <paramref name="mention"/>; null if no word overlaps it.
    /// </summary>
    /// <param name="sentence">The sentence with the mention.</param>
    /// <param name="mention">The mention.</param>
    public static Vector4? Find(AnalyzedSentence sentence, ISpan mention)
    {
        var first = SortedSearch.FindFirst(0, sentence.Words.Count, word => sentence.Words[word].End > mention.Offset);
        var (negative, positive, count) = (0f, 0f, 0);
        for (var word = first; word < sentence.Words.Count && sentence.Words[word].Offset < mention.End; word++, count++)
        {
            negative += sentence.Tones[word].Negative * WordTone.Unit;
            positive += sentence.Tones[word].Positive * WordTone.Unit;
        }

        return count == 0 ? null : Normalize(MathF.Exp(negative / count), 1, MathF.Exp(positive / count));
    }

    private static Vector4 Normalize(float negative, float neutral, float positive) =>
        new Vector4(negative, neutral, positive, 0) / (negative + neutral + positive);
}
