using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;
using Enrichment.Pipeline;

namespace Enrichment.LanguageService.Requests;

/// <summary>Asks a service for one feature of as many chunks as there are, in as few requests as it allows.</summary>
/// <typeparam name="T">What it finds in one chunk.</typeparam>
/// <param name="feature">What it is asked for.</param>
/// <param name="request">Sends one request.</param>
internal sealed class FeatureCall<T>(ServiceFeature feature, Func<IReadOnlyList<ServiceDocument>, CancellationToken, Task<ServiceReply<T>>> request)
    where T : class
{
    /// <summary>What the service finds in <paramref name="chunks"/>.</summary>
    /// <exception cref="Articles.ArticleException">The service refuses, and would again.</exception>
    /// <exception cref="LanguageServiceException">The service did not answer, or not all of it; it may if it is asked again.</exception>
    public async Task<FeatureResult<T>> RunAsync(IReadOnlyList<TextChunk> chunks, CancellationToken cancellationToken)
    {
        var (replies, models) = (new List<(TextChunk Chunk, DocumentReply<T> Reply)>(chunks.Count), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var batch in RequestBatch.Of(feature, chunks))
        {
            var reply = await SendAsync(batch, cancellationToken).ConfigureAwait(false);
            var matched = batch.Match(reply);
            PipelineTelemetry.Analysed(feature, TextRecordsOf(matched));
            ThrowIfAnyMayPass(matched);
            models.Add(reply.ModelVersion);
            replies.AddRange(matched);
        }

        return new FeatureResult<T>(
            new ServiceAnalysis(feature, [.. models], TextRecordsOf(replies)),
            [.. replies.Where(one => one.Reply.Found is not null).Select(one => (one.Chunk, one.Reply.Found!))],
            [.. replies.Where(one => one.Reply.Error is not null).Select(one => (one.Chunk, one.Reply.Error!))],
            [.. replies.SelectMany(one => one.Reply.Warnings.Select(warning => (one.Chunk, warning)))]);
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

    private static void ThrowIfAnyMayPass(IReadOnlyList<(TextChunk Chunk, DocumentReply<T> Reply)> replies)
    {
        var errors = replies.Where(one => one.Reply.Error is not null).Select(one => one.Reply.Error!);
        if (errors.FirstOrDefault(error => !ServiceFaults.IsOfLanguage(error) && !ServiceFaults.IsPermanent(error)) is { } passing)
            throw new LanguageServiceException(0, passing.Code, $"The language service could not analyse a part of the article: {ServiceFaults.Describe(passing)}");
    }

    // What it could not analyse it does not bill.
    private static int TextRecordsOf(IEnumerable<(TextChunk Chunk, DocumentReply<T> Reply)> replies) =>
        replies.Where(one => one.Reply.Found is not null).Sum(one => one.Chunk.TextRecords);
}
