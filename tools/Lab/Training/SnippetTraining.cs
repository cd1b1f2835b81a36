using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;
using Enrichment.Lab.Vectors;

namespace Enrichment.Lab.Training;

/// <summary>
/// Learns ratings of sentences as news and as posts, because both rate the same words differently, and which of the two a sentence is.
/// Reviews add words to both.
/// </summary>
internal sealed class SnippetTraining
{
    private readonly LabSettings _settings;
    private readonly List<(RatedSnippet Snippet, SparseExample Example)> _examples;

    /// <summary>Creates a training on the training part of <paramref name="snippets"/>.</summary>
    public SnippetTraining(IReadOnlyList<WordVector> words,
        IReadOnlyList<(RatedSnippet Snippet, SentimentFeature[] Features)> snippets, LabSettings settings)
    {
        _settings = settings;
        Numbers = new FeatureNumbers(words, snippets.Where(snippet => !snippet.Snippet.IsUnseen)
            .Select(snippet => snippet.Features), (int)settings.Number("least", 2));
        _examples = [.. snippets.Select(snippet => (snippet.Snippet, Numbers.Example(snippet.Features, snippet.Snippet.Rating, 1)))];
    }

    /// <summary>The features.</summary>
    public FeatureNumbers Numbers { get; }

    /// <summary>The weights: of the rating as news, as a post, and of the odds that it is a post.</summary>
    public double[][] Weights { get; private set; } = [];

    /// <summary>The standard deviations of ratings from scores, in the unseen parts.</summary>
    public float[] Deviations => [Deviation(RatedSet.Editorials), Deviation(RatedSet.Tweets)];

    /// <summary>Trains on the training part.</summary>
    public void Train() => Weights = Train(Seen());

    /// <summary>The correlation of scores and ratings in the unseen parts.</summary>
    public string Describe() => Describe(Unseen().Select(example => (example, Score(example.Example, Weights))));

    /// <summary>
    /// Trains on all but one of <paramref name="parts"/> parts of what is not kept for measuring, and reports the correlation of scores and
    /// ratings, for each part.
    /// </summary>
    public string CrossValidate(int parts)
    {
        var scored = new List<((RatedSnippet Snippet, SparseExample Example), double)>();
        for (var part = 0u; part < parts; part++)
        {
            var weights = Train([.. Seen().Where(example => GetPart(example.Snippet, parts) != part)]);
            scored.AddRange(Seen().Where(example => GetPart(example.Snippet, parts) == part)
                .Select(example => (example, Score(example.Example, weights))));
        }

        return Describe(scored);
    }

    private static uint GetPart(RatedSnippet snippet, int parts) => ArticleHash.Compute(snippet.Article) / 5 % (uint)parts;

    private static string Describe(IEnumerable<((RatedSnippet Snippet, SparseExample Example) Rated, double Score)> scored) =>
        string.Join(", ", scored.GroupBy(pair => pair.Rated.Snippet.Set).Select(set =>
        $"{set.Key} r {Correlation.Pearson([.. set.Select(pair => (pair.Score, pair.Rated.Snippet.Rating))]):F3}"));

    private double[][] Train(List<(RatedSnippet Snippet, SparseExample Example)> seen)
    {
        var (penalty, rounds) = (_settings.Number("rating-penalty", 5), (int)_settings.Number("rating-rounds", 150));
        var news = LinearTrainer.Regression(
            Weighted(
                seen, 1, _settings.Number("news-posts", 0.15), _settings.Number("news-reviews", 0.1),
                _settings.Number("news-targets", 0.2)),
            Numbers.Count, penalty, rounds);
        var posts = LinearTrainer.Regression(
            Weighted(seen, _settings.Number("posts-news", 0.2), 1, _settings.Number("posts-reviews", 0.05), 0),
            Numbers.Count, penalty, rounds);
        var kinds = seen.Where(example => example.Snippet.Set is RatedSet.Editorials or RatedSet.Tweets)
            .Select(example => example.Example with { Target = example.Snippet.Set == RatedSet.Tweets ? 1 : 0 });
        return [news, posts, LinearTrainer.Binary([.. kinds], Numbers.Count, _settings.Number("kind-penalty", 1), 50)];
    }

    private List<(RatedSnippet Snippet, SparseExample Example)> Seen() => [.. _examples.Where(example => !example.Snippet.IsUnseen)];

    private IEnumerable<(RatedSnippet Snippet, SparseExample Example)> Unseen() => _examples.Where(example => example.Snippet.IsUnseen);

    private static List<SparseExample> Weighted(
        List<(RatedSnippet Snippet, SparseExample Example)> seen, double news, double posts, double reviews, double targets) =>
        [.. seen.Select(example => example.Example with
        {
            Weight = example.Snippet.Set switch
            {
                RatedSet.Editorials => news,
                RatedSet.Tweets => posts,
                RatedSet.Targets => targets,
                _ => reviews,
            },
        })];

    private float Deviation(RatedSet set) =>
        (float)Math.Sqrt(Unseen().Where(example => example.Snippet.Set == set)
            .Average(example => Math.Pow(Score(example.Example, Weights) - example.Snippet.Rating, 2)));

    private static double Score(SparseExample example, double[][] weights)
    {
        var post = 1 / (1 + Math.Exp(-example.Dot(weights[2])));
        return ((1 - post) * example.Dot(weights[0])) + (post * example.Dot(weights[1]));
    }
}
