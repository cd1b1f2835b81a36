using System.Text;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;

namespace Enrichment.Tests.Pipeline;

/// <summary>Tests when articles are admitted. The part of the gate for large articles has room for one of them.</summary>
public class ArticleAdmissionTests
{
    private const int Large = 600_000;

    private readonly MemoryStore _store = new(new ManualTime());
    private readonly ArticleAdmission _admission;

    public ArticleAdmissionTests() =>
        _admission = new ArticleAdmission(_store, new WorkGate((long)Large * 4 / 3 * WorkGate.MemoryPerByte));

    [Fact]
    public async Task A_large_article_waits_until_another_one_is_done_and_an_ordinary_one_does_not()
    {
        _store.Drop("large.txt", Encoding.UTF8.GetBytes(new string('a', Large)));
        _store.Drop("small.txt", "A small article."u8.ToArray());
        var first = await _admission.AdmitAsync("large.txt", default);

        var second = _admission.AdmitAsync("large.txt", default);
        using var small = await _admission.AdmitAsync("small.txt", default);

        Assert.False(second.IsCompleted);
        first.Dispose();
        using var admitted = await second;
    }

    [Fact]
    public async Task A_message_whose_document_is_lost_waits_as_its_article_does()
    {
        var source = _store.Drop("large.txt", Encoding.UTF8.GetBytes(new string('a', Large)));
        var message = new StageMessage("large.txt", source.ETag, EnrichmentPipeline.ComputeHash([]), null).ToJson();
        using var first = await _admission.AdmitAsync("large.txt", default);
        using var stop = new CancellationTokenSource();

        var second = _admission.AdmitMessageAsync(message, stop.Token);

        Assert.False(second.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
    }

    [Fact]
    public async Task A_message_that_no_stage_has_sent_is_admitted_at_once()
    {
        using var first = await _admission.AdmitAsync("large.txt", default);

        using var admitted = await _admission.AdmitMessageAsync("not a message", default);
    }
}
