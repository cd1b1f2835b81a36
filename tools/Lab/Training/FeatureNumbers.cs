using Enrichment.Embedded.Sentiment.Learned;
using Enrichment.Lab.Vectors;

namespace Enrichment.Lab.Training;

/// <summary>
/// Numbers the features: first the dimensions of word vectors at each position, then the words, stems, phrases and
/// rules that occur often enough.
/// </summary>
internal sealed class FeatureNumbers
{
    // The scale of each kind of feature; a larger scale means less regularization.
    private static readonly float[] WordScales = [2, 2, 1.2f, 1.2f, 1.2f, 1.2f, 1.2f, 1.2f, 1, 1, 0.5f, 0.5f, 0.5f];
    private static readonly float[] VectorScales = [1, 0.5f, 1, 0.5f, 1, 1, 0.5f, 0.5f, 1, 1, 0.5f, 0.5f, 0];
    private static readonly float[] PhraseScales = [1.2f, 0.2f, 0.4f, 0.4f, 0.5f, 0.5f];
    private const float StemShare = 0.7f;

    private readonly Dictionary<uint, sbyte[]> _vectors;
    private readonly Dictionary<(SentimentFeatureKind, int, uint), int> _numbers = [];

    /// <summary>The features in <paramref name="examples"/> that at least <paramref name="least"/> of them have.</summary>
    public FeatureNumbers(IReadOnlyList<WordVector> words, IEnumerable<SentimentFeature[]> examples, int least)
    {
        _vectors = words.ToDictionary(word => FeatureHash.Hash(word.Word), word => word.Values);
        var counts = new Dictionary<(SentimentFeatureKind Kind, int Place, uint Key), int>();
        foreach (var key in examples.SelectMany(features => features.SelectMany(Parts).Select(part => part.Id).Distinct()))
            counts[key] = counts.GetValueOrDefault(key) + 1;
        foreach (var key in counts.Where(pair => pair.Value >= least || pair.Key.Kind == SentimentFeatureKind.Rule)
            .Select(pair => pair.Key).Order())
            _numbers[key] = First + _numbers.Count;
    }

    /// <summary>The number of features.</summary>
    public int Count => First + _numbers.Count;

    /// <summary>The words that have weights of their own.</summary>
    public IEnumerable<uint> Words => Keys(SentimentFeatureKind.Word);

    /// <summary>The phrases that have weights.</summary>
    public IEnumerable<uint> Phrases => Keys(SentimentFeatureKind.Phrase);

    private static int First => SentimentModel.WordPositions * WordVector.Dimensions;

    /// <summary>An example with <paramref name="features"/>.</summary>
    public SparseExample Example(SentimentFeature[] features, double target, double weight)
    {
        var vectors = new float[First];
        var sums = new SortedDictionary<int, float>();
        foreach (var feature in features)
        {
            foreach (var (id, scale) in Parts(feature))
            {
                if (_numbers.TryGetValue(id, out var number)) sums[number] = sums.GetValueOrDefault(number) + (feature.Value * scale);
            }

            if (feature.Kind == SentimentFeatureKind.Word) AddVector(vectors, feature);
        }

        for (var at = 0; at < First; at++)
        {
            if (vectors[at] != 0) sums[at] = vectors[at];
        }

        return new SparseExample([.. sums.Keys], [.. sums.Values], target, weight);
    }

    /// <summary>The weight of a word at <paramref name="place"/>: the sum for the word, its stem and its vector.</summary>
    public double WordWeight(uint word, uint stem, WordPosition place, double[] weights)
    {
        var sum = Parts(new SentimentFeature(SentimentFeatureKind.Word, (int)place, word, stem, 1))
            .Sum(part => _numbers.TryGetValue(part.Id, out var number) ? weights[number] * part.Scale : 0);
        if (!_vectors.TryGetValue(word, out var vector)) return sum;
        var scale = VectorScales[(int)place] * WordVector.Unit;
        for (var at = 0; at < vector.Length; at++) sum += vector[at] * scale * weights[((int)place * WordVector.Dimensions) + at];
        return sum;
    }

    /// <summary>The weight of a phrase at <paramref name="place"/>.</summary>
    public double PhraseWeight(uint phrase, PhrasePosition place, double[] weights) =>
        _numbers.TryGetValue((SentimentFeatureKind.Phrase, (int)place, phrase), out var number)
            ? weights[number] * PhraseScales[(int)place] : 0;

    /// <summary>The weight of <paramref name="rule"/>.</summary>
    public double RuleWeight(int rule, double[] weights) =>
        _numbers.TryGetValue((SentimentFeatureKind.Rule, 0, (uint)rule), out var number) ? weights[number] : 0;

    private static IEnumerable<((SentimentFeatureKind, int, uint) Id, float Scale)> Parts(SentimentFeature feature)
    {
        var scale = feature.Kind switch
        {
            SentimentFeatureKind.Word => WordScales[feature.Place],
            SentimentFeatureKind.Phrase => PhraseScales[feature.Place],
            _ => 1,
        };
        yield return ((feature.Kind, feature.Place, feature.Key), scale);
        if (feature.Stem != 0) yield return ((SentimentFeatureKind.Stem, feature.Place, feature.Stem), scale * StemShare);
    }

    private IEnumerable<uint> Keys(SentimentFeatureKind kind) =>
        _numbers.Keys.Where(key => key.Item1 == kind).Select(key => key.Item3).Distinct();

    private void AddVector(float[] vectors, SentimentFeature feature)
    {
        if (!_vectors.TryGetValue(feature.Key, out var values)) return;
        var (from, scale) = (feature.Place * WordVector.Dimensions, feature.Value * VectorScales[feature.Place] * WordVector.Unit);
        for (var at = 0; at < values.Length; at++) vectors[from + at] += values[at] * scale;
    }
}
