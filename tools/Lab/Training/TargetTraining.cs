using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;
using Enrichment.Lab.Vectors;
using Enrichment.Sentiment;

namespace Enrichment.Lab.Training;

/// <summary>Learns the sentiment of sentences towards their targets.</summary>
internal sealed class TargetTraining
{
    private static readonly SentimentLabel[] Labels = [SentimentLabel.Negative, SentimentLabel.Neutral, SentimentLabel.Positive];

    private readonly LabSettings _settings;
    private readonly List<(string Article, SparseExample Example)> _examples;
    private readonly List<(string Article, SparseExample Example)> _own;

    /// <summary>
    /// Training on <paramref name="sentences"/>, and on the project's <paramref name="own"/>, which are never measured on.
    /// </summary>
    public TargetTraining(
        IReadOnlyList<WordVector> words,
        IReadOnlyList<(TargetedSentence Sentence, SentimentFeature[] Features)> sentences,
        IReadOnlyList<(TargetedSentence Sentence, SentimentFeature[] Features)> own,
        LabSettings settings)
    {
        _settings = settings;
        Numbers = new FeatureNumbers(words, sentences.Concat(own).Select(sentence => sentence.Features), (int)settings.Number("least", 2));
        // The mean F1 gives every class the same weight, also rare ones.
        var weights = Labels.ToDictionary(
            label => label, label => sentences.Count / 3.0 / sentences.Count(sentence => sentence.Sentence.Label == label));
        _examples = [.. sentences.Select(sentence => Example(sentence.Sentence, sentence.Features, weights[sentence.Sentence.Label]))];
        _own = [.. own.Select(sentence => Example(sentence.Sentence, sentence.Features, settings.Number("own", 1.5)))];
    }

    /// <summary>The features.</summary>
    public FeatureNumbers Numbers { get; }

    /// <summary>The weights of each class.</summary>
    public double[][] Weights { get; private set; } = [];

    /// <summary>Trains on all sentences.</summary>
    public void Train() => Weights = Train(_examples);

    /// <summary>Trains on all but one part of the articles and measures on that, for each part.</summary>
    public LabelReport CrossValidate(int parts)
    {
        var report = new LabelReport();
        for (var part = 0; part < parts; part++)
        {
            var weights = Train(_examples.Where(example => ArticleHash.Compute(example.Article) % parts != part));
            foreach (var (_, example) in _examples.Where(example => ArticleHash.Compute(example.Article) % parts == part))
                report.Add(Labels[(int)example.Target], Labels.MaxBy(label => example.Dot(weights[Array.IndexOf(Labels, label)])));
        }

        return report;
    }

    private (string Article, SparseExample Example) Example(TargetedSentence sentence, SentimentFeature[] features, double weight) =>
        (sentence.Article, Numbers.Example(features, Array.IndexOf(Labels, sentence.Label), weight));

    private double[][] Train(IEnumerable<(string Article, SparseExample Example)> examples) =>
        LinearTrainer.Classes([.. examples.Concat(_own).Select(example => example.Example)], Numbers.Count,
            Labels.Length, _settings.Number("target-penalty", 3), (int)_settings.Number("target-rounds", 50));
}
