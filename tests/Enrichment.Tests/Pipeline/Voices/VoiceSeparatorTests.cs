using Enrichment.Claims;
using Enrichment.Pipeline.Voices;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.Tests.Pipeline.Voices;

public class VoiceSeparatorTests
{
    private const string Text = "Smith said Jones had called Brown a thief. Brown left. The clerk said Brown was kind.";

    private static readonly Claim Report = Create("Smith", "Jones had called Brown a thief");
    private static readonly Claim Insult = Create("Jones", "Brown a thief");
    private static readonly Claim Praise = Create(null, "Brown was kind");

    [Fact]
    public void What_a_source_says_of_an_entity_is_in_the_voice_of_the_source()
    {
        var brown = Separate([Insult], Tone(28, negative: 0.9), Tone(43));

        Assert.Equal([new VoiceSentiment("person:jones", "Jones", SentimentLabel.Negative, -0.9, 1)], brown.By);
    }

    [Fact]
    public void What_is_in_no_claim_is_in_the_voice_of_the_article()
    {
        var brown = Separate([Insult], Tone(28, negative: 0.9), Tone(43));

        Assert.Equal(new VoiceSentiment(null, null, SentimentLabel.Neutral, 0, 1), brown.Author);
    }

    [Fact]
    public void A_claim_inside_another_is_in_the_voice_of_the_inner_source() =>
        Assert.Equal(["person:jones"], Separate([Report, Insult], Tone(28)).By!.Select(voice => voice.Source));

    [Fact]
    public void Without_a_mention_of_its_own_the_article_has_no_voice() => Assert.Null(Separate([Insult], Tone(28)).Author);

    [Fact]
    public void Without_claims_all_mentions_are_in_the_voice_of_the_article()
    {
        var brown = Separate([], Tone(28, negative: 0.9), Tone(43, negative: 0.9));

        Assert.Equal(new VoiceSentiment(null, null, SentimentLabel.Negative, -0.9, 2), brown.Author);
        Assert.Empty(brown.By!);
    }

    [Fact]
    public void Sources_without_an_entity_are_one_voice_without_a_name()
    {
        var another = Create(null, "Brown a thief");

        var voice = Assert.Single(Separate([another, Praise], Tone(28, negative: 0.5), Tone(70, positive: 0.9)).By!);

        Assert.Equal((null, null, 2), (voice.Source, voice.Name, voice.Mentions));
    }

    [Fact]
    public void A_claim_of_the_article_itself_is_in_its_own_voice()
    {
        var own = Praise with { Source = Praise.Source with { Kind = SourceKind.Author } };

        Assert.Empty(Separate([own], Tone(70)).By!);
    }

    [Fact]
    public void The_tones_of_mentions_are_not_kept() => Assert.Null(Separate([Insult], Tone(28)).Tones);

    [Fact]
    public void A_target_whose_provider_tells_no_tones_stays_as_it_is()
    {
        var target = new TargetSentiment("person:brown", SentimentLabel.Negative, -0.5, 2);

        Assert.Same(target, Separate(target, [Insult]));
    }

    private static TargetSentiment Separate(Claim[] claims, params MentionTone[] tones) =>
        Separate(new TargetSentiment("person:brown", SentimentLabel.Negative, -0.5, tones.Length) { Tones = tones }, claims);

    private static TargetSentiment Separate(TargetSentiment target, Claim[] claims)
    {
        var sentiment = new ArticleSentiment(SentimentLabel.Neutral, 0, new SentimentConfidence(0, 1, 0), [], [target]);
        return Assert.Single(VoiceSeparator.Separate(sentiment, claims).Targets);
    }

    private static MentionTone Tone(int offset, double positive = 0, double negative = 0) => new(offset, positive, negative);

    private static Claim Create(string? source, string content)
    {
        var part = new TextSpan(Text.IndexOf(content, StringComparison.Ordinal), content.Length);
        var id = source is null ? null : $"person:{source.ToLowerInvariant()}";
        return new Claim(
            "claim:1", 0, 0, Text.Length, Text,
            new ClaimSource(SourceKind.Named, source, 0, 1, id, source),
            new ClaimCue("said", 0, 1, default),
            ClaimContent.Create(Text, [part], []), default, default, default, default, []);
    }
}
