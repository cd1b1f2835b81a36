using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;

namespace Enrichment.LanguageService.Requests;

/// <summary>Asks a service for one feature of as many chunks as there are, in as few requests as it allows.</summary>
/// <typeparam name="T">What it finds in one chunk.</typeparam>
/// <param name="feature">What it is asked for.</param>
/// <param name="request">Sends one request.</param>
internal sealed class FeatureCall<T>(ServiceFeature feature, Func<IReadOnlyList<ServiceDocument>, CancellationToken, Task<ServiceReply<T>>> request)
    where T : class
{
    private readonly RecentReplies<T> _recent = new();

    /// <summary>What the service finds in <paramref name="chunks"/>.</summary>
    /// <exception cref="ArticleException">The service refuses, and would again.</exception>
    /// <exception cref="LanguageServiceException">The service did not answer, or not all of it; it may if it is asked again.</exception>
    public async Task<FeatureResult<T>> RunAsync(IReadOnlyList<TextChunk> chunks, CancellationToken cancellationToken)
    {
        var replies = chunks.Select(_recent.Find).ToArray();
        var missing = Enumerable.Range(0, chunks.Count).Where(index => replies[index] is null).ToList();
        var at = 0;
        foreach (var batch in RequestBatch.Of(feature, missing.Select(index => chunks[index])))
        {
            foreach (var reply in await AskAsync(batch, cancellationToken).ConfigureAwait(false)) replies[missing[at++]] = reply;
        }

        return ResultOf([.. chunks.Zip(replies, (chunk, reply) => (chunk, reply!))]);
    }

    private async Task<IReadOnlyList<RecentReply<T>>> AskAsync(RequestBatch batch, CancellationToken cancellationToken)
    {
        var reply = await SendAsync(batch, cancellationToken).ConfigureAwait(false);
        var matched = batch.Match(reply).Select(one => (one.Chunk, Reply: new RecentReply<T>(reply.ModelVersion, one.Reply))).ToList();
        foreach (var (chunk, answer) in matched.Where(one => one.Reply.Document.Found is not null)) _recent.Add(chunk, answer);
        ServiceTelemetry.CountTextRecords(feature, TextRecordsOf(matched));
        ThrowIfAnyMayPass(matched);
        return [.. matched.Select(one => one.Reply)];
    }

    private async Task<ServiceReply<T>> SendAsync(RequestBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            return await request(batch.Documents, cancellationToken).ConfigureAwait(false);
        }
        catch (LanguageServiceException fault) when (ServiceFaults.PermanentOf(fault) is { } permanent)
        {
            throw permanent;
        }
    }

    private static void ThrowIfAnyMayPass(IEnumerable<(TextChunk Chunk, RecentReply<T> Reply)> replies)
    {
        var errors = replies.Select(one => one.Reply.Document.Error).OfType<ServiceMessage>();
        if (errors.FirstOrDefault(error => !ServiceFaults.IsOfLanguage(error) && !ServiceFaults.IsPermanent(error)) is { } passing)
            throw new LanguageServiceException(0, passing.Code, $"The language service could not analyse a part of the article: {ServiceFaults.Describe(passing)}");
    }

    private FeatureResult<T> ResultOf(IReadOnlyList<(TextChunk Chunk, RecentReply<T> Reply)> replies) => new(
        new ServiceAnalysis(feature, [.. replies.Select(one => one.Reply.ModelVersion).Distinct().Order(StringComparer.Ordinal)], TextRecordsOf(replies)),
        [.. replies.Where(one => one.Reply.Document.Found is not null).Select(one => (one.Chunk, one.Reply.Document.Found!))],
        [.. replies.Where(one => one.Reply.Document.Error is not null).Select(one => (one.Chunk, one.Reply.Document.Error!))],
        [.. replies.SelectMany(one => one.Reply.Document.Warnings.Select(warning => (one.Chunk, warning)))]);

    // What it could not analyse it does not bill.
    private static int TextRecordsOf(IEnumerable<(TextChunk Chunk, RecentReply<T> Reply)> replies) =>
        replies.Where(one => one.Reply.Document.Found is not null).Sum(one => one.Chunk.TextRecords);
}
