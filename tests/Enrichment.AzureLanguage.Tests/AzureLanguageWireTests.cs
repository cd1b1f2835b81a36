using System.Text.Json;
using Enrichment.LanguageService.Replies;
using Enrichment.Sentiment;

namespace Enrichment.AzureLanguage.Tests;

/// <summary>Tests the requests on the wire and the mapping of documented replies.</summary>
public class AzureLanguageWireTests
{
    // An emoji is two UTF-16 code units and one character. Other ways of counting give wrong offsets after it.
    private const string Text = "😀 Kabul speaks دری.";

    private static readonly ServiceDocument[] Documents = [new("0", Text, "en"), new("1", "باران", "fa")];

    public static TheoryData<string> Requests => ["EntityRecognition", "EntityLinking", "SentimentAnalysis", "LanguageDetection"];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_request_has_every_document_in_it_and_what_the_service_shall_not_do_with_them(string kind)
    {
        using var server = new LanguageServer().Answers(200, Reply(kind, ""));

        await AskAsync(server.Gateway("2023-09-01"), kind);

        var body = server.LastBody;
        Assert.Equal(kind, body.GetProperty("kind").GetString());
        var documents = body.GetProperty("analysisInput").GetProperty("documents").EnumerateArray();
        Assert.Equal(Documents.Select(document => (document.Id, document.Text)), documents.Select(document => (GetText(document, "id"), GetText(document, "text"))));
        Assert.True(body.GetProperty("parameters").GetProperty("loggingOptOut").GetBoolean());
        Assert.Equal("2023-09-01", GetText(body.GetProperty("parameters"), "modelVersion"));
        Assert.Equal("key", server.LastHeader("Ocp-Apim-Subscription-Key"));
    }

    [Theory]
    [InlineData("EntityRecognition")]
    [InlineData("EntityLinking")]
    [InlineData("SentimentAnalysis")]
    public async Task What_is_found_is_asked_for_in_UTF16_and_in_the_language_of_each_document(string kind)
    {
        using var server = new LanguageServer().Answers(200, Reply(kind, ""));

        await AskAsync(server.Gateway(), kind);

        var documents = server.LastBody.GetProperty("analysisInput").GetProperty("documents").EnumerateArray();
        Assert.Equal(["en", "fa"], documents.Select(document => GetText(document, "language")));
        Assert.Equal("Utf16CodeUnit", GetText(server.LastBody.GetProperty("parameters"), "stringIndexType"));
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Without_a_model_version_the_service_chooses(string kind)
    {
        using var server = new LanguageServer().Answers(200, Reply(kind, ""));

        await AskAsync(server.Gateway(), kind);

        Assert.False(server.LastBody.GetProperty("parameters").TryGetProperty("modelVersion", out _));
    }

    [Fact]
    public async Task Opinions_are_asked_for()
    {
        using var server = new LanguageServer().Answers(200, Reply("SentimentAnalysis", ""));

        await server.Gateway().AnalyzeSentimentAsync(Documents, default);

        Assert.True(server.LastBody.GetProperty("parameters").GetProperty("opinionMining").GetBoolean());
    }

    [Fact]
    public async Task No_country_is_hinted_at()
    {
        using var server = new LanguageServer().Answers(200, Reply("LanguageDetection", ""));

        await server.Gateway().DetectLanguagesAsync(Documents, default);

        var documents = server.LastBody.GetProperty("analysisInput").GetProperty("documents").EnumerateArray();
        Assert.Equal(["", ""], documents.Select(document => GetText(document, "countryHint")));
    }

    [Fact]
    public async Task Entities_are_where_the_service_says()
    {
        using var server = new LanguageServer().Answers(200, Reply("EntityRecognition", """
            { "id": "0", "warnings": [], "entities": [
                { "text": "Kabul", "category": "Location", "subcategory": "City", "offset": 3, "length": 5, "confidenceScore": 0.97 },
                { "text": "دری", "category": "Skill", "offset": 16, "length": 3, "confidenceScore": 0.5 } ] }
            """));

        var reply = await server.Gateway().RecognizeEntitiesAsync(Documents, default);

        Assert.Equal("2023-09-01", reply.ModelVersion);
        var entities = Assert.Single(reply.Documents).Found!;
        Assert.Equal([new ServiceEntity(3, 5, "Kabul", "Location", "City", 0.97), new ServiceEntity(16, 3, "دری", "Skill", null, 0.5)], entities);
        Assert.All(entities, entity => Assert.Equal(entity.Text, Text.Substring(entity.Offset, entity.Length)));
    }

    [Fact]
    public async Task Links_are_where_the_service_says()
    {
        using var server = new LanguageServer().Answers(200, Reply("EntityLinking", """
            { "id": "0", "warnings": [], "entities": [
                { "name": "Dari", "id": "Dari", "language": "en", "dataSource": "Wikipedia", "url": "https://en.wikipedia.org/wiki/Dari", "bingId": "00000000-0000-0000-0000-000000000001",
                  "matches": [ { "text": "دری", "offset": 16, "length": 3, "confidenceScore": 0.6 } ] } ] }
            """));

        var link = Assert.Single(Assert.Single((await server.Gateway().LinkEntitiesAsync(Documents, default)).Documents).Found!);

        Assert.Equal(new ServiceLink(16, 3, "دری", "Wikipedia", "Dari", "https://en.wikipedia.org/wiki/Dari"), link);
    }

    [Fact]
    public async Task Sentiments_and_opinions_are_where_the_service_says()
    {
        using var server = new LanguageServer().Answers(200, Reply("SentimentAnalysis", """
            { "id": "1", "warnings": [], "sentiment": "mixed", "confidenceScores": { "positive": 0.5, "neutral": 0.1, "negative": 0.4 }, "sentences": [
                { "text": "Rain fell.", "sentiment": "neutral", "confidenceScores": { "positive": 0.1, "neutral": 0.8, "negative": 0.1 }, "offset": 0, "length": 10 },
                { "text": "The harvest was good.", "sentiment": "positive", "confidenceScores": { "positive": 0.9, "neutral": 0.1, "negative": 0.0 }, "offset": 11, "length": 21,
                  "targets": [ { "text": "harvest", "sentiment": "positive", "confidenceScores": { "positive": 0.99, "negative": 0.01 }, "offset": 15, "length": 7,
                                 "relations": [ { "relationType": "assessment", "ref": "#/documents/0/sentences/1/assessments/0" } ] } ],
                  "assessments": [ { "text": "good", "sentiment": "positive", "confidenceScores": { "positive": 0.99, "negative": 0.01 }, "offset": 27, "length": 4, "isNegated": false } ] } ] }
            """));

        var sentiment = Assert.Single((await server.Gateway().AnalyzeSentimentAsync(Documents, default)).Documents).Found!;

        Assert.Equal((SentimentLabel.Mixed, new SentimentConfidence(0.5, 0.1, 0.4)), (sentiment.Label, sentiment.Confidence));
        Assert.Equal([(0, 10, SentimentLabel.Neutral), (11, 21, SentimentLabel.Positive)], sentiment.Sentences.Select(sentence => (sentence.Offset, sentence.Length, sentence.Label)));
        Assert.Equal([new ServiceOpinion(15, 7, 0.99, 0.01)], sentiment.Sentences.SelectMany(sentence => sentence.Opinions));
    }

    [Fact]
    public async Task Languages_are_returned_as_codes()
    {
        using var server = new LanguageServer().Answers(200, Reply("LanguageDetection", """
            { "id": "0", "warnings": [], "detectedLanguage": { "name": "English", "iso6391Name": "en", "confidenceScore": 0.8 } },
            { "id": "1", "warnings": [], "detectedLanguage": { "name": "Dari", "iso6391Name": "prs", "confidenceScore": 1.0 } }
            """));

        var reply = await server.Gateway().DetectLanguagesAsync(Documents, default);

        Assert.Equal([("0", "en"), ("1", "prs")], reply.Documents.Select(document => (document.Id, document.Found!)));
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_document_with_an_error_is_returned_beside_the_others(string kind)
    {
        var error = """{ "id": "1", "error": { "code": "InvalidArgument", "message": "Invalid document.", "innererror": { "code": "UnsupportedLanguageCode", "message": "Not in fa." } } }""";
        using var server = new LanguageServer().Answers(200, Reply(kind, Empty(kind), error));

        var replies = await AskAsync(server.Gateway(), kind);

        Assert.Equal(["0 : ", "1 UnsupportedLanguageCode: Not in fa."], replies.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_reply_without_documents_has_no_results(string kind)
    {
        using var server = new LanguageServer().Answers(200, Reply(kind, ""));

        Assert.Empty(await AskAsync(server.Gateway(), kind));
    }

    private static string GetText(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static string Reply(string kind, string documents, string errors = "") =>
        $$"""{ "kind": "{{kind}}Results", "results": { "documents": [{{documents}}], "errors": [{{errors}}], "modelVersion": "2023-09-01" } }""";

    private static string Empty(string kind) => kind switch
    {
        "SentimentAnalysis" => """{ "id": "0", "warnings": [], "sentiment": "neutral", "confidenceScores": { "positive": 0, "neutral": 1, "negative": 0 }, "sentences": [] }""",
        "LanguageDetection" => """{ "id": "0", "warnings": [], "detectedLanguage": { "name": "English", "iso6391Name": "en", "confidenceScore": 1 } }""",
        _ => """{ "id": "0", "warnings": [], "entities": [] }""",
    };

    // One line for each document: its id, and its error if it has one.
    private static async Task<IEnumerable<string>> AskAsync(AzureLanguageGateway service, string kind) => kind switch
    {
        "EntityRecognition" => FormatLines(await service.RecognizeEntitiesAsync(Documents, default)),
        "EntityLinking" => FormatLines(await service.LinkEntitiesAsync(Documents, default)),
        "SentimentAnalysis" => FormatLines(await service.AnalyzeSentimentAsync(Documents, default)),
        _ => FormatLines(await service.DetectLanguagesAsync(Documents, default)),
    };

    private static IEnumerable<string> FormatLines<T>(ServiceReply<T> reply)
        where T : class => reply.Documents.Select(document => $"{document.Id} {document.Error?.Code}: {document.Error?.Message}");
}
