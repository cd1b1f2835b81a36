using System.Diagnostics.Metrics;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;
using Enrichment.LanguageService.Requests;
using Enrichment.Pipeline.Limits;
using Enrichment.Text;

namespace Enrichment.LanguageService.Tests;

public class FeatureCallTests
{
    // Other tests run at the same time and also count. The feature is unique to this test.
    private static readonly AsyncLocal<bool> IsHere = new();

    private readonly FakeLanguageService _service = new();

    [Fact]
    public async Task What_is_found_is_in_the_order_of_the_chunks()
    {
        var chunks = Chunks(23);

        var result = await new FeatureCall<IReadOnlyList<ServiceEntity>>(ServiceFeature.EntityRecognition, new FakeLanguageService { Names = new Dictionary<string, string> { ["Oslo"] = "Location" } }.RecognizeEntitiesAsync).RunAsync(
            chunks,
            UsageReservation.CreateUnlimited(),
            default);

        Assert.Equal(chunks, result.Found.Select(found => found.Chunk));
        Assert.All(result.Found, found => Assert.Equal("Oslo", Assert.Single(found.Found).Text));
    }

    [Fact]
    public async Task A_retry_does_not_pay_again_for_received_replies()
    {
        var call = Call();
        _service.Asked = (_, before) =>
        {
            if (before == 1) throw new LanguageServiceException(429, null, "Slow down.");
        };
        await Assert.ThrowsAsync<LanguageServiceException>(() => call.RunAsync(Chunks(12), UsageReservation.CreateUnlimited(), default));

        var result = await call.RunAsync(Chunks(12), UsageReservation.CreateUnlimited(), default);

        Assert.Equal((12, 12, 12), (result.Found.Count, result.Analysis.TextRecords, _service.Billed(ServiceFeature.SentimentAnalysis)));
        Assert.Equal(Chunks(12).Select(chunk => chunk.Text), _service.Documents.Select(sent => sent.Document.Text));
    }

    [Fact]
    public async Task Nor_for_what_was_found_in_the_documents_beside_one_that_met_an_outage()
    {
        var isDown = true;
        var service = new FakeLanguageService { ErrorOf = (_, document) => isDown && document.Text.Contains('7', StringComparison.Ordinal) ? new ServiceMessage("ServiceUnavailable", "Later.") : null };
        var call = new FeatureCall<ServiceSentiment>(ServiceFeature.SentimentAnalysis, service.AnalyzeSentimentAsync);
        var error = await Assert.ThrowsAsync<LanguageServiceException>(() => call.RunAsync(Chunks(10), UsageReservation.CreateUnlimited(), default));
        isDown = false;

        await call.RunAsync(Chunks(10), UsageReservation.CreateUnlimited(), default);

        Assert.Equal("The language service could not analyze a part of the article: ServiceUnavailable: Later.", error.Message);
        Assert.Equal((2, 10), (service.Requests, service.Billed(ServiceFeature.SentimentAnalysis)));
    }

    [Fact]
    public async Task The_same_text_in_another_language_is_another()
    {
        var call = Call();

        await call.RunAsync([Chunk("Oslo.", "en")], UsageReservation.CreateUnlimited(), default);
        await call.RunAsync([Chunk("Oslo.", "nb")], UsageReservation.CreateUnlimited(), default);

        Assert.Equal(2, _service.Requests);
    }

    [Fact]
    public async Task Only_the_latest_replies_are_kept()
    {
        var call = Call();
        await call.RunAsync(Chunks(501), UsageReservation.CreateUnlimited(), default);

        await call.RunAsync(Chunks(501).Skip(1).ToList(), UsageReservation.CreateUnlimited(), default);
        Assert.Equal(501, _service.Documents.Count);

        await call.RunAsync(Chunks(1), UsageReservation.CreateUnlimited(), default);
        Assert.Equal(502, _service.Documents.Count);
    }

    [Fact]
    public async Task A_rejection_of_every_chunk_is_an_error_of_the_article()
    {
        _service.Asked = (_, _) => throw new LanguageServiceException(401, null, "Who are you?");

        var error = await Assert.ThrowsAsync<ArticleException>(() => Call().RunAsync(Chunks(1), UsageReservation.CreateUnlimited(), default));

        Assert.Equal(ErrorCode.AccessDenied, error.Code);
    }

    [Fact]
    public async Task Nothing_to_ask_is_no_request()
    {
        var result = await Call().RunAsync([], UsageReservation.CreateUnlimited(), default);

        Assert.Equal((0, 0, 0), (_service.Requests, result.Found.Count, result.Analysis.TextRecords));
    }

    [Fact]
    public async Task What_is_sent_is_counted_and_what_is_remembered_is_not()
    {
        var counted = new List<(long, object?)>();
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "enrichment.service.text_records") listener.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<long>((_, records, tags, _) =>
        {
            if (IsHere.Value) counted.Add((records, tags[0].Value));
        });
        meters.Start();
        IsHere.Value = true;
        var call = Call();

        await call.RunAsync([Chunk(new string('a', 1_001), "en"), Chunk("b", "en")], UsageReservation.CreateUnlimited(), default);
        await call.RunAsync([Chunk("b", "en"), Chunk("c", "en")], UsageReservation.CreateUnlimited(), default);

        Assert.Equal([(3, "sentimentAnalysis"), (1, "sentimentAnalysis")], counted);
    }

    private FeatureCall<ServiceSentiment> Call() => new(ServiceFeature.SentimentAnalysis, _service.AnalyzeSentimentAsync);

    private static List<TextChunk> Chunks(int count) => [.. Enumerable.Range(0, count).Select(index => Chunk($"Oslo {index}.", "en"))];

    private static TextChunk Chunk(string text, string language) => new(text, language, [new ChunkPiece(0, new TextSpan(0, text.Length))]);
}
