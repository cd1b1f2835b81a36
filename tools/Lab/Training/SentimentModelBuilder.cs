using Enrichment.Embedded.Sentiment;
using Enrichment.Embedded.Sentiment.Learned;
using Enrichment.Lab.Vectors;

namespace Enrichment.Lab.Training;

/// <summary>Creates models from learned weights.</summary>
internal static class SentimentModelBuilder
{
    // A phrase whose weights are all less than this has no effect.
    private const double Least = 0.01;

    /// <summary>A model with only <paramref name="words"/>.</summary>
    public static SentimentModelContent WordsOnly(IReadOnlyList<WordVector> words) => Words(words, []);

    /// <summary>The model of <paramref name="ratings"/> and <paramref name="targets"/>.</summary>
    public static SentimentModelContent Build(
        IReadOnlyList<WordVector> words, IReadOnlyDictionary<uint, uint> stems, SnippetTraining ratings, TargetTraining targets)
    {
        var model = Words(words, ratings.Numbers.Words.Concat(targets.Numbers.Words));
        var phrases = new List<uint>();
        var phraseWeights = new List<short>();
        foreach (var phrase in ratings.Numbers.Phrases.Concat(targets.Numbers.Phrases).Distinct().Order())
        {
            var weights = Enum.GetValues<PhrasePosition>()
                .SelectMany(place => Learned(place == PhrasePosition.Sentence)
                .Select(learned => learned.Numbers.PhraseWeight(phrase, place, learned.Weights))).ToList();
            if (weights.Max(Math.Abs) < Least) continue;
            phrases.Add(phrase);
            phraseWeights.AddRange(weights.Select(Whole));
        }

        return model with
        {
            WordWeights = [.. from word in model.WordKeys
                              from place in Enum.GetValues<WordPosition>()
                              from learned in Learned(place <= WordPosition.SentenceNegated)
                              select Whole(learned.Numbers.WordWeight(word, stems.GetValueOrDefault(word), place, learned.Weights))],
            PhraseKeys = [.. phrases],
            PhraseWeights = [.. phraseWeights],
            RuleWeights = [.. from rule in Enumerable.Range(0, TargetRules.Count)
                              from learned in Learned(rule < SentenceRules.Count)
                              select Whole(learned.Numbers.RuleWeight(rule, learned.Weights))],
            Deviations = ratings.Deviations,
        };

        IEnumerable<(FeatureNumbers Numbers, double[] Weights)> Learned(bool isOfSentence) =>
            isOfSentence ? ratings.Weights.Select(weights => (ratings.Numbers, weights))
                : targets.Weights.Select(weights => (targets.Numbers, weights));
    }

    // Words that are only in the training texts, among them marks and placeholders, have no rating.
    private static SentimentModelContent Words(IReadOnlyList<WordVector> words, IEnumerable<uint> others)
    {
        var known = words.ToDictionary(word => FeatureHash.Hash(word.Word));
        var keys = known.Keys.Union(others).Order().ToArray();
        var rows = keys.Select(key => known.GetValueOrDefault(key)).ToList();
        return new SentimentModelContent(
            keys, [.. rows.Select(row => row?.Rating ?? 0)], [.. rows.Select(row => row is { IsCommon: true } ? (byte)1 : (byte)0)],
            new short[keys.Length * SentimentModel.WordPositions * SentimentModel.Outputs],
                [], [], new short[TargetRules.Count * SentimentModel.Outputs], [1, 1]);
    }

    private static short Whole(double weight) =>
        (short)Math.Clamp(Math.Round(weight / SentimentModel.Unit), short.MinValue, short.MaxValue);
}
