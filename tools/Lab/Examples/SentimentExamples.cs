using Enrichment.Embedded.Network;
using Enrichment.Lab.Corpora;
using Enrichment.Sentiment;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Lab.Examples;

/// <summary>Examples for the heads of sentiment.</summary>
internal static class SentimentExamples
{
    private static readonly SentimentLabel[] Tones = [SentimentLabel.Negative, SentimentLabel.Neutral, SentimentLabel.Positive];

    /// <summary>The examples of <paramref name="sentences"/>: one for each text, with all its targets.</summary>
    /// <param name="sentences">The sentences with one target each.</param>
    /// <param name="weights">The weight of each tone.</param>
    public static IEnumerable<Example> CreateTargets(IEnumerable<TargetedSentence> sentences, IReadOnlyList<double> weights) =>
        sentences.GroupBy(sentence => sentence.Text, StringComparer.Ordinal)
            .Select(group => CreateTargets(group.Key, [.. group], weights)).OfType<Example>();

    /// <summary>The weights that give each tone of <paramref name="sentences"/> the same share.</summary>
    public static double[] GetBalance(IReadOnlyList<TargetedSentence> sentences) =>
        [.. Tones.Select(tone => sentences.Count / 3.0 / sentences.Count(sentence => sentence.Label == tone))];

    /// <summary>The examples of <paramref name="snippets"/>.</summary>
    public static IEnumerable<Example> CreateRatings(IEnumerable<RatedSnippet> snippets) =>
        from snippet in snippets
        from window in Encode(snippet.Text).Take(1)
        select ExampleFactory.Create(window, 1) with { Rating = snippet.Rating, Kind = snippet.Set.ToString().ToLowerInvariant() };

    private static Example? CreateTargets(string text, IReadOnlyList<TargetedSentence> sentences, IReadOnlyList<double> weights)
    {
        if (Encode(text) is not [var window, ..]) return null;
        var targets = sentences.Select(sentence => CreateTarget(sentence, window.Words, weights)).OfType<ExampleTarget>().ToList();
        return targets.Count == 0 ? null : ExampleFactory.Create(window, 1) with { Targets = targets };
    }

    private static ExampleTarget? CreateTarget(TargetedSentence sentence, IReadOnlyList<TextSpan> words, IReadOnlyList<double> weights)
    {
        var target = new TextSpan(sentence.Offset, sentence.Length);
        var inside = Enumerable.Range(0, words.Count).Where(at => words[at].Overlaps(target)).ToList();
        var tone = Array.IndexOf(Tones, sentence.Label);
        return inside.Count == 0 ? null : new ExampleTarget(inside[0], inside[^1] + 1, tone, weights[tone]);
    }

    private static IReadOnlyList<EncodedSentence> Encode(string text) =>
        new SentenceEncoder().Encode(text, SyntaxWords.Split(new TokenRun(text, new TextSpan(0, text.Length))));
}
