using Enrichment.Embedded.Tests.Pipeline;
using Enrichment.Sentiment;

namespace Enrichment.Embedded.Tests.Sentiment;

/// <summary>In whose voice an article speaks well or badly of somebody.</summary>
public class VoicesInNewsTests
{
    private const string Text =
        "The mayor, Anna Berg, said on Monday that Otto Kline was a corrupt liar.\n\n" +
        "Otto Kline arrived in Oslo on Tuesday. Mina Aziz met Otto Kline at the station.";

    [Fact]
    public void A_speaker_speaks_badly_of_somebody_and_the_article_does_not()
    {
        var document = Enriched.Text(Text);

        var target = document.Sentiment!.Targets.Single(target => target.Entity == document.FindEntity("Otto Kline").Id);
        var voice = Assert.Single(target.By!);
        Assert.Equal(("Anna Berg", SentimentLabel.Negative, 1), (voice.Name, voice.Label, voice.Mentions));
        Assert.Equal((SentimentLabel.Neutral, 2), (target.Author!.Label, target.Author.Mentions));
    }

    [Fact]
    public void Who_is_in_no_claim_is_spoken_of_by_the_article_only()
    {
        var document = Enriched.Text(Text);

        var target = document.Sentiment!.Targets.Single(target => target.Entity == document.FindEntity("Mina Aziz").Id);
        Assert.Empty(target.By!);
        Assert.Equal(target.Mentions, target.Author!.Mentions);
    }

    [Fact]
    public void The_mentions_of_all_voices_add_up()
    {
        foreach (var target in TestFiles.Samples.Select(Enriched.File).SelectMany(document => document.Sentiment!.Targets))
            Assert.Equal(target.Mentions, (target.Author?.Mentions ?? 0) + target.By!.Sum(voice => voice.Mentions));
    }
}
