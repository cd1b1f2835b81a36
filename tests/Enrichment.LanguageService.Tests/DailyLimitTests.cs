using System.Text;
using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Limits;
using Enrichment.Tests.Pipeline;

namespace Enrichment.LanguageService.Tests;

public class DailyLimitTests
{
    private readonly ManualTime _time = new();
    private readonly MemoryStore _store;
    private readonly FakeLanguageService _service = new() { Names = new Dictionary<string, string> { ["Oslo"] = "Location" } };

    public DailyLimitTests() => _store = new MemoryStore(_time);

    [Fact]
    public async Task The_count_of_the_day_is_what_the_service_bills()
    {
        await EnrichAsync(100, "Calm in Oslo.", "Rain fell in Oslo. A storm came.");

        Assert.Equal(6, await GetUsedAsync());
        Assert.Equal(6, CountBilled());
    }

    [Fact]
    public async Task An_article_that_would_exceed_the_limit_pauses_before_anything_is_sent()
    {
        await EnrichAsync(4, "Calm in Oslo.");

        await Assert.ThrowsAsync<PauseException>(() => EnrichAsync(4, "Rain fell in Oslo."));

        Assert.Equal(3, _service.Requests);
        Assert.Equal(3, await GetUsedAsync());
    }

    [Fact]
    public async Task A_retry_counts_only_what_is_billed_again()
    {
        var pipeline = CreatePipeline(100);
        _service.Asked = (feature, _) =>
        {
            if (feature == ServiceFeature.EntityLinking) throw new LanguageServiceException(503, "ServiceUnavailable", "No answer.");
        };
        var received = pipeline.Receive("a.txt", Encoding.UTF8.GetBytes("Calm in Oslo."));
        await Assert.ThrowsAsync<LanguageServiceException>(async () => await pipeline.Stages[0].RunAsync(received, default));
        Assert.Equal(1, await GetUsedAsync());

        _service.Asked = null;
        await pipeline.Stages[0].RunAsync(received, default);

        Assert.Equal((2, 2), (await GetUsedAsync(), CountBilled()));
    }

    [Fact]
    public async Task Without_the_sentiment_of_the_service_only_entities_count()
    {
        var options = new LanguageServiceOptions { DailyLimit = Open(100), SentimentProvider = new StubProvider().Create() };

        await new EnrichmentPipeline(_service.Provider(options)).RunAsync("a.txt", Encoding.UTF8.GetBytes("Calm in Oslo."), default);

        Assert.Equal(2, await GetUsedAsync());
    }

    private async Task EnrichAsync(int limit, params string[] texts)
    {
        var pipeline = CreatePipeline(limit);
        foreach (var text in texts) await pipeline.RunAsync("a.txt", Encoding.UTF8.GetBytes(text), default);
    }

    private EnrichmentPipeline CreatePipeline(int limit) =>
        new(_service.Provider(new LanguageServiceOptions { DailyLimit = Open(limit) }));

    private DailyLimit Open(int limit) => new(_store, limit, _time);

    private int CountBilled() => Enum.GetValues<ServiceFeature>().Sum(_service.Billed);

    private async Task<int> GetUsedAsync() => (await DailyLimit.FindUsageAsync(_store, default))!.Used;
}
