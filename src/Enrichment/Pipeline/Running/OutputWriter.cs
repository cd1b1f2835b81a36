using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Running;

/// <summary>
/// Writes the one output of an article. Other processes can work on the same article, and this process can be killed between any two calls.
/// So the writer reads the state, makes one conditional change, and repeats this until the state is correct.
/// </summary>
/// <param name="pipeline">The pipeline that creates the outputs.</param>
/// <param name="store">Stores the outputs.</param>
internal sealed class OutputWriter(PipelineInfo pipeline, IArticleStore store)
{
    // Each lost round means that another process has made progress. So many in a row indicate an error.
    private const int MaxRounds = 50;

    private readonly WorkStore _work = new(pipeline, store);

    private enum WriteResult
    {
        Written,
        Superseded,
        AlreadyEnriched,
    }

    /// <summary>Makes <paramref name="document"/> the article's only output, unless the article has changed.</summary>
    /// <param name="run">The run, with the version of the article.</param>
    /// <param name="document">The result.</param>
    /// <param name="result">The result to return if the document is current.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<StageOutcome> PublishAsync(
        StageRun run, EnrichedArticle document, StageResult result, CancellationToken cancellationToken)
    {
        var (wanted, unwanted) = (DocumentKey.ForResult(run.Name), DocumentKey.ForFailure(run.Name));
        var content = EnrichmentJson.ToDocument(document);
        var isNew = result == StageResult.Published;
        var written = isNew && await TryCreateAsync(run, wanted, unwanted, content, cancellationToken).ConfigureAwait(false)
            ? WriteResult.Written
            : await WriteAsync(run, wanted, unwanted, content, keepsSame: true, cancellationToken).ConfigureAwait(false);
        var actual = written == WriteResult.Superseded ? StageResult.Superseded : result;
        return await CleanUpAsync(run, actual, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Makes <paramref name="failure"/> the article's only output, unless the article has changed or another process has enriched it.
    /// </summary>
    /// <param name="run">The run, with the version of the article.</param>
    /// <param name="failure">The failure record.</param>
    /// <param name="keepsSame">Whether to keep an existing record of the same version, because it has more detail.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<StageOutcome> FailAsync(StageRun run, FailureRecord failure, bool keepsSame, CancellationToken cancellationToken)
    {
        var (wanted, unwanted) = (DocumentKey.ForFailure(run.Name), DocumentKey.ForResult(run.Name));
        var content = EnrichmentJson.ToDocument(failure);
        var written = await WriteAsync(run, wanted, unwanted, content, keepsSame, cancellationToken).ConfigureAwait(false);
        var result = written switch
        {
            WriteResult.Written => StageResult.Failed,
            WriteResult.AlreadyEnriched => StageResult.Skipped,
            _ => StageResult.Superseded,
        };
        var outcome = await CleanUpAsync(run, result, cancellationToken).ConfigureAwait(false);
        return outcome with { Failure = result == StageResult.Failed ? failure : null };
    }

    /// <summary>Deletes the documents of a version of the article that is no longer the newest.</summary>
    public async Task DeleteSupersededAsync(string name, string eTag, CancellationToken cancellationToken)
    {
        await _work.DeleteAsync(name, eTag, cancellationToken).ConfigureAwait(false);
        var result = await store.FindAsync(DocumentKey.ForResult(name), cancellationToken).ConfigureAwait(false);
        var failure = await store.FindAsync(DocumentKey.ForFailure(name), cancellationToken).ConfigureAwait(false);
        if (result is null || failure is null) return;
        if (await store.FindSourceAsync(name, cancellationToken).ConfigureAwait(false) is not { } current) return;
        if (failure.Metadata.SourceETag == eTag && result.Metadata.SourceETag == current.ETag)
            await store.TryDeleteAsync(DocumentKey.ForFailure(name), failure.ETag, cancellationToken).ConfigureAwait(false);
        else if (result.Metadata.SourceETag == eTag && failure.Metadata.SourceETag == current.ETag)
            await store.TryDeleteAsync(DocumentKey.ForResult(name), result.ETag, cancellationToken).ConfigureAwait(false);
    }

    // Most articles have no output yet. A failure record that is written after the last call finds the result, so its writer corrects the
    // state. False if the state must be read and corrected here.
    private async Task<bool> TryCreateAsync(
        StageRun run, DocumentKey wanted, DocumentKey unwanted, byte[] content, CancellationToken cancellationToken)
    {
        var metadata = run.CreateMetadata(pipeline);
        return await store.TryWriteAsync(wanted, content, metadata, null, cancellationToken).ConfigureAwait(false)
            && await store.FindAsync(unwanted, cancellationToken).ConfigureAwait(false) is null;
    }

    // The source is read last. An output of a newer version cannot exist before the newer version itself.
    private async Task<WriteResult> WriteAsync(
        StageRun run, DocumentKey wanted, DocumentKey unwanted, byte[] content, bool keepsSame, CancellationToken cancellationToken)
    {
        var (metadata, written) = (run.CreateMetadata(pipeline), false);
        for (var round = 0; round < MaxRounds; round++)
        {
            DocumentKey[] keys = [wanted, unwanted];
            var outputs = await Task.WhenAll(keys.Select(key => store.FindAsync(key, cancellationToken))).ConfigureAwait(false);
            var (current, other) = (outputs[0], outputs[1]);
            var source = await store.FindSourceAsync(run.Name, cancellationToken).ConfigureAwait(false);
            if (source?.ETag != run.Version!.ETag) return WriteResult.Superseded;

            var isEnriched = unwanted.Kind == DocumentKind.Result && other is not null && IsCurrent(other.Metadata, metadata);
            if (isEnriched && current is null) return WriteResult.AlreadyEnriched;
            if (isEnriched)
                await store.TryDeleteAsync(wanted, current!.ETag, cancellationToken).ConfigureAwait(false);
            else if (current?.Metadata != metadata || !(written || keepsSame))
                written |= await store.TryWriteAsync(wanted, content, metadata, current?.ETag, cancellationToken).ConfigureAwait(false);
            else if (other is not null)
                await store.TryDeleteAsync(unwanted, other.ETag, cancellationToken).ConfigureAwait(false);
            else
                return WriteResult.Written;
        }

        throw StorageException.CreateConflict(run.Name);
    }

    private static bool IsCurrent(DocumentMetadata result, DocumentMetadata metadata) =>
        result.SourceETag == metadata.SourceETag && result.Fingerprint == metadata.Fingerprint;

    // The work document of a failed article is kept. A retry continues from them and does not pay for the finished stages again.
    private async Task<StageOutcome> CleanUpAsync(StageRun run, StageResult result, CancellationToken cancellationToken)
    {
        var eTag = run.Version!.ETag;
        if (result == StageResult.Superseded) await DeleteSupersededAsync(run.Name, eTag, cancellationToken).ConfigureAwait(false);
        else if (result != StageResult.Failed) await _work.DeleteAsync(run.Name, eTag, cancellationToken).ConfigureAwait(false);
        return new StageOutcome(run.Name, run.Stage, result);
    }
}
