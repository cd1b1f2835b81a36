using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Mapping;
using Enrichment.LanguageService.Replies;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.LanguageService.Tests;

/// <summary>Tests how sentences and opinions of a service are mapped to text that is split in other places.</summary>
public class ScoresTests
{
    private static readonly SentimentConfidence Good = new(1, 0, 0);

    // Two sentences, separated by a dash that is in neither.
    private static readonly TextChunk Chunk = new("Oslo.\n- Oslo.", "en", [new ChunkPiece(0, new TextSpan(0, 13))]);
    private static readonly Sentence[] Sentences = [new(0, 5, "en"), new(8, 5, "en")];

    [Fact]
    public void A_sentiment_for_text_between_sentences_is_ignored()
    {
        Assert.Empty(SentenceScores.Compute(Sentences, [Said(new ServiceSentence(6, 2, SentimentLabel.Positive, Good, []))]));
    }

    [Fact]
    public void A_sentiment_for_several_sentences_applies_to_each()
    {
        Assert.Equal(
            [0, 1],
            SentenceScores.Compute(Sentences, [Said(new ServiceSentence(0, 13, SentimentLabel.Positive, Good, []))]).Select(
                sentence => sentence.Sentence));
    }

    [Fact]
    public void A_sentiment_for_text_outside_the_chunk_is_ignored()
    {
        Assert.Empty(
            SentenceScores.Compute(
                Sentences,
                [
                    Said(
                        new ServiceSentence(13, 9, SentimentLabel.Positive, Good, []),
                        new ServiceSentence(-9, 9, SentimentLabel.Positive, Good, []),
                        new ServiceSentence(int.MaxValue, int.MaxValue, SentimentLabel.Positive, Good, []))]));
    }

    [Fact]
    public void Several_opinions_on_one_mention_count_as_their_mean()
    {
        var target = Assert.Single(TargetScores.Compute([Oslo], [Said(Opinion(0, 4, 1, 0), Opinion(0, 5, 0, 0.5))]));

        Assert.Equal(new TargetSentiment("location:oslo", SentimentLabel.Positive, 0.25, 1), target);
    }

    [Fact]
    public void An_opinion_that_leans_hardly_any_way_is_neutral()
    {
        Assert.Equal(SentimentLabel.Neutral, Assert.Single(TargetScores.Compute([Oslo], [Said(Opinion(0, 4, 0.52, 0.48))])).Label);
    }

    [Fact]
    public void Opinions_beside_a_mention_or_nowhere_are_not_its_own()
    {
        Assert.Empty(TargetScores.Compute([Oslo], [Said(Opinion(4, 1, 1, 0), Opinion(-1, 3, 1, 0), Opinion(0, 99, 1, 0))]));
    }

    [Fact]
    public void Numbers_that_are_none_lean_no_way()
    {
        Assert.Equal(0, Assert.Single(TargetScores.Compute([Oslo], [Said(Opinion(0, 4, double.NaN, double.NegativeInfinity))])).Score);
    }

    private static Entity Oslo => new("location:oslo", "Oslo", EntityType.Location, [], [new Mention(0, 4, "Oslo", 1, 0)], []);

    private static ServiceSentence Opinion(int offset, int length, double positive, double negative) =>
        new(0, 13, SentimentLabel.Neutral, Good, [new ServiceOpinion(offset, length, positive, negative)]);

    private static (TextChunk, ServiceSentiment) Said(params ServiceSentence[] sentences) =>
        (Chunk, new ServiceSentiment(SentimentLabel.Neutral, Good, sentences));
}
