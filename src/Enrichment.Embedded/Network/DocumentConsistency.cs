using Enrichment.Text;

namespace Enrichment.Embedded.Network;

/// <summary>
/// Makes names consistent within an article: adds to the scores of each capitalized word the probabilities of its kinds, averaged over all
/// its occurrences (after V. Krishnan and C. Manning, 2006).
/// </summary>
internal static class DocumentConsistency
{
    // The kinds of names, and no name.
    private const int Kinds = 5;
    private const int NoName = 4;

    // The weight of the average, and a term that keeps a single occurrence from deciding.
    private const float Weight = 0.5f;
    private const float Smoothing = 0.02f;

    /// <summary>Adds the averages to <paramref name="scores"/>.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="scores">Their scores; null where the sentence is.</param>
    public static void Apply(string text, IReadOnlyList<AnalyzedSentence?> sentences, IReadOnlyList<NameScores?> scores)
    {
        var averages = new Dictionary<string, Average>(StringComparer.Ordinal);
        var byText = averages.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<float> kinds = stackalloc float[Kinds];
        foreach (var (words, word, key) in FindWords(text, sentences, scores))
        {
            var spelling = text.AsSpan(key.Offset, key.Length);
            if (!byText.TryGetValue(spelling, out var average)) byText[spelling] = average = new Average();
            GetKinds(words, word, kinds);
            average.Add(kinds);
        }

        foreach (var (words, word, key) in FindWords(text, sentences, scores))
        {
            if (byText[text.AsSpan(key.Offset, key.Length)] is { Count: > 1 } average) Add(words, word, average);
        }
    }

    // The capitalized words: the scores of the sentence, the index of the word in them, and the word.
    private static IEnumerable<(NameScores Scores, int Word, TextSpan Key)> FindWords(
        string text, IReadOnlyList<AnalyzedSentence?> sentences, IReadOnlyList<NameScores?> scores)
    {
        for (var index = 0; index < sentences.Count; index++)
        {
            var words = sentences[index]?.Words ?? [];
            for (var word = 0; word < words.Count; word++)
            {
                var span = words[word];
                if (span.Length is >= 2 and <= WordPieces.LongestWord && char.IsUpper(text[span.Offset]))
                    yield return (scores[index]!, word, span);
            }
        }
    }

    private static void Add(NameScores scores, int word, Average average)
    {
        Span<float> kinds = stackalloc float[Kinds];
        GetKinds(scores, word, kinds);
        for (var label = 0; label < NameLabels.Count; label++)
        {
            var kind = label == NameLabels.Outside ? NoName : NameLabels.GetKind(label);
            scores[word][label] += Weight * MathF.Log((average.GetMean(kind) + Smoothing) / (kinds[kind] + Smoothing));
        }
    }

    private static void GetKinds(NameScores scores, int word, Span<float> kinds)
    {
        Span<float> labels = stackalloc float[NameLabels.Count];
        scores.GetProbabilities(word, labels);
        for (var kind = 0; kind < NoName; kind++) kinds[kind] = labels[NameLabels.Begin(kind)] + labels[NameLabels.Inside(kind)];
        kinds[NoName] = labels[NameLabels.Outside];
    }

    private sealed class Average
    {
        private readonly float[] _sums = new float[Kinds];

        public int Count { get; private set; }

        public void Add(ReadOnlySpan<float> kinds)
        {
            Count++;
            for (var kind = 0; kind < Kinds; kind++) _sums[kind] += kinds[kind];
        }

        public float GetMean(int kind) => _sums[kind] / Count;
    }
}
