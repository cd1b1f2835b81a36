using System.Globalization;
using System.Text.Json;
using Enrichment.Sentiment;

namespace Enrichment.Lab.Corpora;

/// <summary>Reads NewsMTSC and the sets VADER was measured on.</summary>
internal static class SentimentCorpora
{
    private static readonly (RatedSet Set, string File)[] RatedFiles =
        [(RatedSet.Editorials, "nytEditorialSnippets"), (RatedSet.Tweets, "tweets"),
            (RatedSet.Movies, "movieReviewSnippets"), (RatedSet.Products, "amazonReviewSnippets")];

    /// <summary>The part <paramref name="name"/> of NewsMTSC: train, devtest_rw or devtest_mt.</summary>
    public static IReadOnlyList<TargetedSentence> NewsMtsc(string data, string name) =>
        [.. Lines(data, name).SelectMany(Targets)];

    /// <summary>All rated snippets.</summary>
    public static IReadOnlyList<RatedSnippet> Rated(string data) => [.. RatedFiles.SelectMany(file => Rated(data, file.Set, file.File))];

    private static IEnumerable<JsonElement> Lines(string data, string name) =>
        File.ReadLines(Path.Combine(data, "sentiment", "newsmtsc", name + ".jsonl")).Select(line => JsonDocument.Parse(line).RootElement);

    private static string GetText(JsonElement line) => line.GetProperty("sentence_normalized").GetString()!;

    private static IEnumerable<TargetedSentence> Targets(JsonElement line)
    {
        var text = GetText(line);
        var id = line.GetProperty("primary_gid").GetString()!.Split('_');
        foreach (var target in line.GetProperty("targets").EnumerateArray())
        {
            var (from, to) = (target.GetProperty("from").GetInt32(), target.GetProperty("to").GetInt32());
            var polarity = target.GetProperty("polarity").GetDouble();
            var label = polarity switch { 2 => SentimentLabel.Negative, 6 => SentimentLabel.Positive, _ => SentimentLabel.Neutral };
            yield return new TargetedSentence($"{id[0]}_{id[1]}_{id[2]}", text, from, to - from, label);
        }
    }

    private static IEnumerable<RatedSnippet> Rated(string data, RatedSet set, string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(data, "sentiment", "vader", file + "_GroundTruth.txt")))
        {
            if (line.Split('\t', 3) is not [var id, var rating, var text]) continue;
            var article = set == RatedSet.Tweets ? id : id.Split('_')[0];
            yield return new RatedSnippet(set, article, text, double.Parse(rating, CultureInfo.InvariantCulture) / 4);
        }
    }
}
