using Enrichment.LanguageService.Mapping;
using Enrichment.Sentiment;
using FsCheck.Xunit;

namespace Enrichment.LanguageService.Tests;

public class SentimentBlendTests
{
    private static readonly SentimentConfidence Good = new(0.8, 0.2, 0);
    private static readonly SentimentConfidence Bad = new(0.1, 0.1, 0.8);
    private static readonly SentimentConfidence Neither = new(0, 1, 0);

    [Fact]
    public void A_single_sentiment_is_unchanged()
    {
        var blend = CreateBlend((SentimentLabel.Mixed, new SentimentConfidence(0.45, 0.1, 0.45), 100));

        Assert.Equal(
            (SentimentLabel.Mixed, 0.0, new SentimentConfidence(0.45, 0.1, 0.45)),
            (blend.DocumentLabel, blend.Score, blend.Confidence));
    }

    [Fact]
    public void Several_count_by_the_length_of_their_texts()
    {
        var blend = CreateBlend((SentimentLabel.Positive, Good, 300), (SentimentLabel.Negative, Bad, 100));

        Assert.Equal(
            (SentimentLabel.Positive, 0.42, new SentimentConfidence(0.62, 0.18, 0.2)),
            (blend.DocumentLabel, blend.Score, blend.Confidence));
    }

    [Fact]
    public void What_leans_both_ways_much_alike_is_mixed()
    {
        Assert.Equal(SentimentLabel.Mixed, CreateBlend((SentimentLabel.Positive, Good, 150), (SentimentLabel.Negative, Bad, 100)).DocumentLabel);
    }

    [Fact]
    public void But_not_where_most_of_it_leans_no_way()
    {
        Assert.Equal(
            SentimentLabel.Neutral,
            CreateBlend((SentimentLabel.Positive, Good, 100), (SentimentLabel.Negative, Bad, 100), (SentimentLabel.Neutral, Neither, 900)).DocumentLabel);
    }

    [Fact]
    public void A_sentence_is_never_mixed()
    {
        Assert.Equal(SentimentLabel.Negative, CreateBlend((SentimentLabel.Positive, Good, 50), (SentimentLabel.Negative, Bad, 51)).SentenceLabel);
    }

    [Fact]
    public void Nothing_leans_no_way()
    {
        var blend = new SentimentBlend();

        Assert.Equal((SentimentLabel.Neutral, 0.0, Neither), (blend.DocumentLabel, blend.Score, blend.Confidence));
    }

    [Property]
    public void The_three_confidences_always_add_up_to_one((double Positive, double Neutral, double Negative)[] said)
    {
        var blend = CreateBlend(
            [.. said.Select(one => (SentimentLabel.Neutral, new SentimentConfidence(one.Positive, one.Neutral, one.Negative), 10))]);

        var (positive, neutral, negative) = blend.Confidence;
        Assert.All([positive, neutral, negative], share => Assert.InRange(share, 0, 1));
        Assert.InRange(positive + neutral + negative, 0.98, 1.02);
        Assert.InRange(blend.Score - (positive - negative), -0.02, 0.02);
    }

    private static SentimentBlend CreateBlend(params (SentimentLabel Label, SentimentConfidence Confidence, int Weight)[] parts)
    {
        var blend = new SentimentBlend();
        foreach (var (label, confidence, weight) in parts) blend.Add(label, confidence, weight);
        return blend;
    }
}
