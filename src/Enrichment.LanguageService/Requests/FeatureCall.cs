using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;
using Enrichment.Pipeline.Limits;

namespace Enrichment.LanguageService.Requests;

/// <summary>Requests one feature for many chunks, with as few requests as the limits allow.</summary>
/// <typeparam name="T">The type of the result for one chunk.</typeparam>
/// <param name="feature">The feature.</param>
/// <param name="request">Sends one request.</param>
internal sealed class FeatureCall<T>(
    ServiceFeature feature, Func<IReadOnlyList<ServiceDocument>, CancellationToken, Task<ServiceReply<T>>> request)
    where T : class
{
    private readonly RecentReplies<T> _recent = new();

    /// <summary>Requests the results for <paramref name="chunks"/>.</summary>
    /// <param name="chunks">The chunks.</param>
    /// <param name="reservation">Counts the text records that are billed.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <exception cref="ArticleException">The service rejects the request, and a retry would not help.</exception>
    /// <exception cref="LanguageServiceException">The service did not answer completely. A retry can succeed.</exception>
    public async Task<FeatureResult<T>> RunAsync(
        IReadOnlyList<TextChunk> chunks, UsageReservation reservation, CancellationToken cancellationToken)
    {
        var replies = chunks.Select(_recent.Find).ToArray();
        var missing = Enumerable.Range(0, chunks.Count).Where(index => replies[index] is null).ToList();
        var at = 0;
        foreach (var batch in RequestBatch.Split(feature, missing.Select(index => chunks[index])))
        {
            var answers = await RequestAsync(batch, reservation, cancellationToken).ConfigureAwait(false);
            foreach (var reply in answers) replies[missing[at++]] = reply;
        }

        return CreateResult([.. chunks.Zip(replies, (chunk, reply) => (chunk, reply!))]);
    }

    private async Task<IReadOnlyList<RecentReply<T>>> RequestAsync(
        RequestBatch batch, UsageReservation reservation, CancellationToken cancellationToken)
    {
        var reply = await SendAsync(batch, cancellationToken).ConfigureAwait(false);
        var matched = batch.Match(reply).Select(one => (one.Chunk, Reply: new RecentReply<T>(reply.ModelVersion, one.Reply))).ToList();
        foreach (var (chunk, answer) in matched.Where(one => one.Reply.Document.Found is not null)) _recent.Add(chunk, answer);
        var billed = CountTextRecords(matched);
        reservation.AddBilled(billed);
        ServiceTelemetry.CountTextRecords(feature, billed);
        ThrowIfAnyMayPass(matched);
        return [.. matched.Select(one => one.Reply)];
    }

    private async Task<ServiceReply<T>> SendAsync(RequestBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            return await request(batch.Documents, cancellationToken).ConfigureAwait(false);
        }
        catch (LanguageServiceException error) when (ServiceErrors.ToPermanent(error) is { } permanent)
        {
            throw permanent;
        }
    }

    private static void ThrowIfAnyMayPass(IEnumerable<(TextChunk Chunk, RecentReply<T> Reply)> replies)
    {
        var errors = replies.Select(one => one.Reply.Document.Error).OfType<ServiceMessage>();
        if (errors.FirstOrDefault(error => !ServiceErrors.IsLanguageError(error) && !ServiceErrors.IsPermanent(error)) is { } passing)
        {
            var message = $"The language service could not analyze a part of the article: {ServiceErrors.Describe(passing)}";
            throw new LanguageServiceException(0, passing.Code, message);
        }
    }

    private FeatureResult<T> CreateResult(IReadOnlyList<(TextChunk Chunk, RecentReply<T> Reply)> replies) => new(
        new ServiceAnalysis(
            feature,
            [.. replies.Select(one => one.Reply.ModelVersion).Distinct().Order(StringComparer.Ordinal)],
            CountTextRecords(replies)),
        [.. replies.Where(one => one.Reply.Document.Found is not null).Select(one => (one.Chunk, one.Reply.Document.Found!))],
        [.. replies.Where(one => one.Reply.Document.Error is not null).Select(one => (one.Chunk, one.Reply.Document.Error!))],
        [.. replies.SelectMany(one => one.Reply.Document.Warnings.Select(warning => (one.Chunk, warning)))]);

    // The service does not bill documents with errors.
    private static int CountTextRecords(IEnumerable<(TextChunk Chunk, RecentReply<T> Reply)> replies) =>
        replies.Where(one => one.Reply.Document.Found is not null).Sum(one => one.Chunk.TextRecords);
}
