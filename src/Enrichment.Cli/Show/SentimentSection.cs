using System.Globalization;
using Enrichment.Cli.Output;
using Enrichment.Pipeline;
using Enrichment.Sentiment;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Enrichment.Cli.Show;

/// <summary>Writes the sentiment of an article, and towards its entities: the strongest first, and the number of neutral ones.</summary>
internal static class SentimentSection
{
    private const string Indent = "  ";
    private const int LabelWidth = 12;

    /// <summary>Writes the sentiment in lines of <paramref name="width"/> columns.</summary>
    public static IEnumerable<Segment> Write(EnrichedArticle article, int width)
    {
        var sentiment = article.Sentiment!;
        var entities = article.Entities!.DistinctBy(entity => entity.Id);
        var names = entities.ToDictionary(entity => entity.Id, entity => entity.Name, StringComparer.Ordinal);
        var targets = sentiment.Targets.Where(target => names.ContainsKey(target.Entity)).ToLookup(target => target.Label);
        return
        [
            .. ArticleView.WriteHeading($"Sentiment: {EnrichmentJson.GetName(sentiment.Label)} {Format(sentiment.Score)}"),
            .. WriteTargets("positive", Color.Green, targets[SentimentLabel.Positive], names, width),
            .. WriteTargets("negative", Color.Red, targets[SentimentLabel.Negative], names, width),
            .. WriteNeutral(targets[SentimentLabel.Neutral].Count(), width),
        ];
    }

    private static IReadOnlyList<Segment> WriteTargets(
        string label, Color color, IEnumerable<TargetSentiment> targets, Dictionary<string, string> names, int width)
    {
        var parts = targets.OrderByDescending(target => Math.Abs(target.Score))
            .Select(target => $"{OneLine.Create(names[target.Entity])} {Format(target.Score)}");
        var text = string.Join(", ", parts);
        return text == "" ? [] : WrappedText.Write(Indent + label, LabelWidth, width, [(text, new Style(color))]);
    }

    private static IReadOnlyList<Segment> WriteNeutral(int count, int width)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "entity" : "entities")}");
        return count == 0 ? [] : WrappedText.Write(Indent + "neutral", LabelWidth, width, [(text, Style.Plain)]);
    }

    private static string Format(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);
}
