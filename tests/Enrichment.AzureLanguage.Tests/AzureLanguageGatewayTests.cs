using System.Linq.Expressions;
using Azure;
using Azure.AI.TextAnalytics;
using Enrichment.LanguageService.Replies;
using Enrichment.Sentiment;
using Moq;
using static Azure.AI.TextAnalytics.TextAnalyticsModelFactory;

namespace Enrichment.AzureLanguage.Tests;

/// <summary>Tests the mapping of the SDK's results.</summary>
public class AzureLanguageGatewayTests
{
    private static readonly ServiceDocument[] Documents = [new("a", "Amina Wardak left Kabul.", "en"), new("b", "Rain.", "en")];

    private readonly Mock<TextAnalyticsClient> _client = new();

    [Fact]
    public async Task An_entity_keeps_everything_it_has()
    {
        var found = CategorizedEntityCollection([CategorizedEntity("Amina Wardak", "Person", null, 0.9, 0, 12), CategorizedEntity("Kabul", "Location", "GPE", 0.8, 18, 5)]);
        Answer(Entities(), RecognizeEntitiesResultCollection([RecognizeEntitiesResult("a", default, found)], null, "2023-09-01"));

        var reply = await Gateway().RecognizeEntitiesAsync(Documents, default);

        Assert.Equal("2023-09-01", reply.ModelVersion);
        Assert.Equal(
            [new ServiceEntity(0, 12, "Amina Wardak", "Person", null, 0.9), new ServiceEntity(18, 5, "Kabul", "Location", "GPE", 0.8)],
            Assert.Single(reply.Documents).Found);
    }

    [Fact]
    public async Task Results_go_by_their_id_in_whatever_order_and_an_error_takes_the_place_of_what_was_found()
    {
        var found = CategorizedEntityCollection([CategorizedEntity("Kabul", "Location", "GPE", 0.8, 18, 5)]);
        Answer(
            Entities(),
            RecognizeEntitiesResultCollection(
                [RecognizeEntitiesResult("b", TextAnalyticsError("InvalidDocument", "The document is empty.")), RecognizeEntitiesResult("a", default, found)], null, "1"));

        var reply = await Gateway().RecognizeEntitiesAsync(Documents, default);

        Assert.Equal(["b", "a"], reply.Documents.Select(document => document.Id));
        Assert.Equal(new ServiceMessage("InvalidDocument", "The document is empty."), reply.Documents[0].Error);
        Assert.Null(reply.Documents[0].Found);
        Assert.Null(reply.Documents[1].Error);
        Assert.Single(reply.Documents[1].Found!);
    }

    [Fact]
    public async Task Warnings_are_kept_beside_what_was_found()
    {
        var found = CategorizedEntityCollection([], [TextAnalyticsWarning("LongWordsInDocument", "Very long words.")]);
        Answer(Entities(), RecognizeEntitiesResultCollection([RecognizeEntitiesResult("a", default, found)], null, "1"));

        var document = Assert.Single((await Gateway().RecognizeEntitiesAsync(Documents, default)).Documents);

        Assert.Equal([new ServiceMessage("LongWordsInDocument", "Very long words.")], document.Warnings);
        Assert.Empty(document.Found!);
    }

    [Fact]
    public async Task An_article_of_an_encyclopedia_is_a_link_at_every_place_that_means_it()
    {
        var kabul = LinkedEntity(
            "Kabul", "Kabul", "en", "Wikipedia", new Uri("https://en.wikipedia.org/wiki/Kabul"), [LinkedEntityMatch("Kabul", 0.7, 18, 5), LinkedEntityMatch("the capital", 0.5, 30, 11)]);
        Answer(Links(), RecognizeLinkedEntitiesResultCollection([RecognizeLinkedEntitiesResult("a", default, LinkedEntityCollection([kabul]))], null, "1"));

        var document = Assert.Single((await Gateway().LinkEntitiesAsync(Documents, default)).Documents);

        Assert.Equal(
            [
                new ServiceLink(18, 5, "Kabul", "Wikipedia", "Kabul", "https://en.wikipedia.org/wiki/Kabul"),
                new ServiceLink(30, 11, "the capital", "Wikipedia", "Kabul", "https://en.wikipedia.org/wiki/Kabul"),
            ],
            document.Found);
    }

    [Fact]
    public async Task A_link_without_an_id_takes_the_name_for_it()
    {
        var kabul = LinkedEntity("Kabul", null, "en", "Wikipedia", new Uri("https://en.wikipedia.org/wiki/Kabul"), [LinkedEntityMatch("Kabul", 0.7, 18, 5)]);
        Answer(Links(), RecognizeLinkedEntitiesResultCollection([RecognizeLinkedEntitiesResult("a", default, LinkedEntityCollection([kabul]))], null, "1"));

        Assert.Equal("Kabul", Assert.Single((await Gateway().LinkEntitiesAsync(Documents, default)).Documents[0].Found!).Id);
    }

    [Fact]
    public async Task A_sentiment_keeps_its_sentences_and_their_opinions()
    {
        var food = SentenceOpinion(TargetSentiment(TextSentiment.Negative, "food", 0.1, 0.9, 30, 4), []);
        var sentences = new[]
        {
            SentenceSentiment(TextSentiment.Positive, "The room was fine.", 0.8, 0.15, 0.05, 0, 18, []),
            SentenceSentiment(TextSentiment.Negative, "Not so the food.", 0.05, 0.15, 0.8, 19, 16, [food]),
        };
        var found = DocumentSentiment(TextSentiment.Mixed, 0.4, 0.2, 0.4, [.. sentences], [TextAnalyticsWarning("DocumentTruncated", "Too long.")]);
        Answer(Sentiments(), AnalyzeSentimentResultCollection([AnalyzeSentimentResult("a", default, found)], null, "2022-11-01"));

        var reply = await Gateway().AnalyzeSentimentAsync(Documents, default);

        Assert.Equal("2022-11-01", reply.ModelVersion);
        Assert.Equal([new ServiceMessage("DocumentTruncated", "Too long.")], Assert.Single(reply.Documents).Warnings);
        var sentiment = reply.Documents[0].Found!;
        Assert.Equal((SentimentLabel.Mixed, new SentimentConfidence(0.4, 0.2, 0.4)), (sentiment.Label, sentiment.Confidence));
        Assert.Equal([(0, 18), (19, 16)], sentiment.Sentences.Select(sentence => (sentence.Offset, sentence.Length)));
        Assert.Equal([SentimentLabel.Positive, SentimentLabel.Negative], sentiment.Sentences.Select(sentence => sentence.Label));
        Assert.Equal(new SentimentConfidence(0.05, 0.15, 0.8), sentiment.Sentences[1].Confidence);
        Assert.Empty(sentiment.Sentences[0].Opinions);
        Assert.Equal([new ServiceOpinion(30, 4, 0.1, 0.9)], sentiment.Sentences[1].Opinions);
    }

    [Theory]
    [InlineData(TextSentiment.Positive, SentimentLabel.Positive)]
    [InlineData(TextSentiment.Neutral, SentimentLabel.Neutral)]
    [InlineData(TextSentiment.Negative, SentimentLabel.Negative)]
    [InlineData(TextSentiment.Mixed, SentimentLabel.Mixed)]
    public async Task Every_label_has_its_own(TextSentiment sentiment, SentimentLabel label)
    {
        Answer(Sentiments(), AnalyzeSentimentResultCollection([AnalyzeSentimentResult("a", default, DocumentSentiment(sentiment, 0, 0, 0, []))], null, "1"));

        Assert.Equal(label, (await Gateway().AnalyzeSentimentAsync(Documents, default)).Documents[0].Found!.Label);
    }

    [Theory]
    [InlineData("fa_dari")]
    [InlineData("(Unknown)")]
    public async Task A_language_is_written_as_the_service_writes_it(string code)
    {
        Answer(Languages(), DetectLanguageResultCollection([DetectLanguageResult("a", default, DetectedLanguage("", code, 0.9))], null, "1"));

        Assert.Equal(code, Assert.Single((await Gateway().DetectLanguagesAsync(Documents, default)).Documents).Found);
    }

    [Fact]
    public async Task A_document_the_service_leaves_out_is_left_out()
    {
        Answer(Entities(), RecognizeEntitiesResultCollection([], null, "1"));

        Assert.Empty((await Gateway().RecognizeEntitiesAsync(Documents, default)).Documents);
    }

    private AzureLanguageGateway Gateway() => new(_client.Object, null);

    private void Answer<TResults>(Expression<Func<TextAnalyticsClient, Task<Response<TResults>>>> call, TResults results) =>
        _client.Setup(call).ReturnsAsync(Response.FromValue(results, Mock.Of<Response>()));

    private static Expression<Func<TextAnalyticsClient, Task<Response<RecognizeEntitiesResultCollection>>>> Entities() =>
        client => client.RecognizeEntitiesBatchAsync(It.IsAny<IEnumerable<TextDocumentInput>>(), It.IsAny<TextAnalyticsRequestOptions>(), It.IsAny<CancellationToken>());

    private static Expression<Func<TextAnalyticsClient, Task<Response<RecognizeLinkedEntitiesResultCollection>>>> Links() =>
        client => client.RecognizeLinkedEntitiesBatchAsync(It.IsAny<IEnumerable<TextDocumentInput>>(), It.IsAny<TextAnalyticsRequestOptions>(), It.IsAny<CancellationToken>());

    private static Expression<Func<TextAnalyticsClient, Task<Response<AnalyzeSentimentResultCollection>>>> Sentiments() =>
        client => client.AnalyzeSentimentBatchAsync(It.IsAny<IEnumerable<TextDocumentInput>>(), It.IsAny<AnalyzeSentimentOptions>(), It.IsAny<CancellationToken>());

    private static Expression<Func<TextAnalyticsClient, Task<Response<DetectLanguageResultCollection>>>> Languages() =>
        client => client.DetectLanguageBatchAsync(It.IsAny<IEnumerable<DetectLanguageInput>>(), It.IsAny<TextAnalyticsRequestOptions>(), It.IsAny<CancellationToken>());
}
