using System.Globalization;
using System.Text;
using Enrichment.Pipeline;
using Enrichment.Sentiment;

namespace Enrichment.Export.Page.Parts;

/// <summary>A strip with a bar for the sentiment of each sentence: up is positive, down is negative.</summary>
internal static class SentimentStrip
{
    private const int Height = 32;
    private const int Middle = Height / 2;
    private const int BarWidth = 4;
    private const int MinHeight = 2;
    private const int MaxPixelsPerBar = 28;

    // Scores are small. The largest one of the article has the full height, unless all of them are near zero.
    private const double SmallestScale = 0.3;

    private static readonly SentimentLabel[] Labels = [SentimentLabel.Positive, SentimentLabel.Neutral, SentimentLabel.Negative];

    /// <summary>Writes the strip, if there is a sentence with a sentiment.</summary>
    public static void Write(HtmlWriter html, EnrichedArticle document)
    {
        var sentences = document.Sentiment!.Sentences.Where(one => one.Sentence >= 0 && one.Sentence < document.Article.Sentences.Count)
            .ToList();
        if (sentences.Count == 0) return;
        StartStrip(html, sentences);
        var scale = Math.Max(SmallestScale, sentences.Max(one => Math.Abs(GetScore(one))));
        foreach (var label in Labels)
            html.Start("path", ("class", PageWords.GetName(label)), ("d", Draw(sentences, label, scale))).End("path");
        html.Start(
            "rect", ("id", "here"), ("x", "-9"), ("y", "0"), ("width", PageWords.Number(BarWidth)), ("height", PageWords.Number(Height)));
        html.End("rect").End("svg").End("div");
    }

    private static void StartStrip(HtmlWriter html, List<SentenceSentiment> sentences)
    {
        var counts = Labels.Select(label => $"{sentences.Count(one => one.Label == label)} {PageWords.GetName(label)}");
        var description = $"Sentiment of {PageWords.Count(sentences.Count, "sentence")}: {string.Join(", ", counts)}";
        var width = sentences.Count * BarWidth;
        html.Start("div", ("class", "strip")).Start(
            "svg", ("id", "strip"), ("role", "img"), ("aria-label", description), ("viewBox", $"0 0 {width} {Height}"),
            ("preserveAspectRatio", "none"), ("width", PageWords.Number(sentences.Count * MaxPixelsPerBar)),
            ("height", PageWords.Number(Height)), ("data-sentences", string.Join(' ', sentences.Select(Encode))));
    }

    // "12neu-25": the sentence, the first letters of its label, and its score in hundredths.
    private static string Encode(SentenceSentiment one) => string.Create(
        CultureInfo.InvariantCulture, $"{one.Sentence}{PageWords.GetName(one.Label)[..3]}{Math.Round(100 * GetScore(one))}");

    // A document can come from anywhere.
    private static double GetScore(SentenceSentiment one) => Math.Clamp(one.Score, -1, 1);

    private static string Draw(List<SentenceSentiment> sentences, SentimentLabel label, double scale)
    {
        var path = new StringBuilder();
        for (var index = 0; index < sentences.Count; index++)
        {
            if (sentences[index].Label != label) continue;
            var height = (int)Math.Round(GetScore(sentences[index]) / scale * (Middle - 1));
            if (label == SentimentLabel.Positive) height = Math.Max(MinHeight, height);
            if (label == SentimentLabel.Negative) height = Math.Min(-MinHeight, height);
            // A bar of height 0 is a line.
            var (start, end) = height == 0 ? (Middle + 1, 2) : (Middle, height);
            path.Append(CultureInfo.InvariantCulture, $"M{index * BarWidth} {start}h{BarWidth - 1}v{-end}h-{BarWidth - 1}z");
        }

        return path.ToString();
    }
}
