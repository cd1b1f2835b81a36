using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.LanguageService.Analyzers;
using Enrichment.LanguageService.Replies;
using Enrichment.Sentiment;
using Enrichment.Tests.Articles;
using Enrichment.Tests.Text;
using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.LanguageService.Tests;

public class ServiceSentimentAnalyzerTests
{
    [Fact]
    public async Task Sentences_have_the_sentiment_from_the_service()
    {
        var sentiment = await SentimentOfAsync("Kabul is good. Nobody left. Herat is bad.");

        Assert.Equal(
            [(0, SentimentLabel.Positive, 0.9), (1, SentimentLabel.Neutral, 0.0), (2, SentimentLabel.Negative, -0.9)],
            sentiment.Sentences.Select(sentence => (sentence.Sentence, sentence.Label, sentence.Score)));
        Assert.Equal((SentimentLabel.Mixed, 0.0), (sentiment.Label, sentiment.Score));
    }

    [Fact]
    public async Task Where_the_service_cuts_sentences_in_another_way_ours_have_their_share_of_its()
    {
        // In our sentence splitting, "e.g." does not end a sentence.
        var article = Reading.Text("In some cities, e.g. Kabul is good. Rain.");

        var sentiment = (await new ServiceSentimentAnalyzer(new FakeLanguageService(), new LanguageServiceOptions()).AnalyzeAsync(TokenizedArticle.Create(article), [], default)).Sentiment;

        Assert.Equal([0, 1], sentiment.Sentences.Select(sentence => sentence.Sentence));
        Assert.InRange(sentiment.Sentences[0].Score, 0.3, 0.6);
    }

    [Fact]
    public async Task Opinions_are_those_on_the_entities_whose_mentions_they_are_on()
    {
        var sentiment = await SentimentOfAsync(
            "Kabul is good. Herat is bad. Kabul is bad. The road is good. Kunduz stays. Kabul is good.",
            "Kabul",
            "Herat",
            "Kunduz");

        Assert.Equal(
            [
                new TargetSentiment("location:kabul", SentimentLabel.Positive, 0.33, 3),
                new TargetSentiment("location:herat", SentimentLabel.Negative, -1, 1),
            ],
            sentiment.Targets);
    }

    [Fact]
    public async Task A_long_article_leans_as_its_parts_do_each_by_its_length()
    {
        var sentiment = await SentimentOfAsync(
            $"{string.Concat(Enumerable.Repeat("Kabul is good and everybody in the city says so. ", 200))}\n\n{string.Concat(Enumerable.Repeat("Herat stays as it was. ", 50))}");

        Assert.Equal(SentimentLabel.Positive, sentiment.Label);
        Assert.Equal(250, sentiment.Sentences.Count);
        Assert.Equal(0.82, sentiment.Score);
    }

    [Fact]
    public async Task In_forty_thousand_characters_of_English_emoji_and_Dari_every_sentence_has_its_own()
    {
        var article = Articles.Mixed(40_000);
        var service = new FakeLanguageService();

        var analysis = await new ServiceSentimentAnalyzer(service, new LanguageServiceOptions()).AnalyzeAsync(TokenizedArticle.Create(article), [], default);

        Assert.Equal(Enumerable.Range(0, article.Sentences.Count), analysis.Sentiment.Sentences.Select(sentence => sentence.Sentence));
        Assert.All(
            analysis.Sentiment.Sentences,
            sentence => Assert.Equal(Expected(article.Sentences[sentence.Sentence].In(article.Text)), sentence.Label));
        Assert.Equal(service.Billed(ServiceFeature.SentimentAnalysis), Assert.Single(analysis.Analyses).TextRecords);
    }

    [Fact]
    public async Task A_language_the_service_does_not_know_is_a_warning_and_its_sentences_are_missing()
    {
        var article = Reading.Text("The council met on Monday and agreed.\n\nاحمد مسعود روز دوشنبه در کابل بود.");

        var analysis = await new ServiceSentimentAnalyzer(new FakeLanguageService { Languages = ["en"] }, new LanguageServiceOptions()).AnalyzeAsync(
            TokenizedArticle.Create(article),
            [],
            default);

        Assert.Equal([0], analysis.Sentiment.Sentences.Select(sentence => sentence.Sentence));
        Assert.Equal("unsupportedLanguage", Assert.Single(analysis.Warnings).Code);
    }

    [Fact]
    public async Task An_article_in_such_a_language_leans_no_way()
    {
        var analysis = await new ServiceSentimentAnalyzer(new FakeLanguageService { Languages = [] }, new LanguageServiceOptions()).AnalyzeAsync(
            TokenizedArticle.Create(Reading.Text("Kabul is good.")),
            [],
            default);

        Assert.Equal(
            (SentimentLabel.Neutral, 0.0, new SentimentConfidence(0, 1, 0)),
            (analysis.Sentiment.Label, analysis.Sentiment.Score, analysis.Sentiment.Confidence));
        Assert.Empty(analysis.Analyses);
    }

    [Fact]
    public async Task An_article_the_service_refuses_whole_fails()
    {
        var service = new FakeLanguageService { ErrorOf = (_, _) => new ServiceMessage("InvalidDocument", "Not that.") };

        var error = await Assert.ThrowsAsync<ArticleException>(
            async () => await new ServiceSentimentAnalyzer(service, new LanguageServiceOptions()).AnalyzeAsync(
                TokenizedArticle.Create(Reading.Text("Massoud left.")),
                [],
                default));

        Assert.Equal(ErrorCode.ServiceRefused, error.Code);
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 300)]
    public void Whatever_the_text_its_sentences_are_in_order_each_at_most_once(ArticleText text)
    {
        if (Articles.TryCreate(text) is not { } article) return;

        var sentiment = new ServiceSentimentAnalyzer(new FakeLanguageService(), new LanguageServiceOptions()).AnalyzeAsync(TokenizedArticle.Create(article), [], default)
            .AsTask()
            .GetAwaiter()
            .GetResult().Sentiment;

        var sentences = sentiment.Sentences.Select(sentence => sentence.Sentence).ToList();
        Assert.Equal(sentences.Distinct().Order(), sentences);
        Assert.All(sentences, index => Assert.InRange(index, 0, article.Sentences.Count - 1));
    }

    private static SentimentLabel Expected(string sentence) =>
        sentence.Contains(" is good", StringComparison.Ordinal) ? SentimentLabel.Positive : sentence.Contains(
            " is bad",
            StringComparison.Ordinal)
            ? SentimentLabel.Negative
            : SentimentLabel.Neutral;

    private static async Task<ArticleSentiment> SentimentOfAsync(string text, params string[] names)
    {
        var service = new FakeLanguageService { Names = names.ToDictionary(name => name, _ => "Location") };
        var article = TokenizedArticle.Create(Reading.Text(text));
        var recognition = await new ServiceEntityRecognizer(service, new LanguageServiceOptions()).RecognizeAsync(article, default);
        return (await new ServiceSentimentAnalyzer(service, new LanguageServiceOptions()).AnalyzeAsync(article, EntityGrouper.Group(article, recognition.Names), default)).Sentiment;
    }
}
