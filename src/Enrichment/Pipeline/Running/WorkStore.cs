using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Running;

/// <summary>
/// Stores the work on articles: one document for each version of an article. Each stage replaces the document of the stage before it, if
/// no other run has done so. So one read shows how far the work is, and a stage that is done does not run again.
/// </summary>
/// <param name="pipeline">The pipeline that creates the documents.</param>
/// <param name="store">Stores the documents.</param>
internal sealed class WorkStore(PipelineInfo pipeline, IArticleStore store)
{
    /// <summary>
    /// Finds the work on the version <paramref name="eTag"/>; null if there is none, if it is not valid, or if another pipeline or other
    /// content created it.
    /// </summary>
    /// <param name="run">The run, with the hash of the content.</param>
    /// <param name="eTag">The version of the article.</param>
    /// <param name="length">The size of the document that the stage before wrote; null if it is not known.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<ArticleWork?> FindAsync(StageRun run, string eTag, long? length, CancellationToken cancellationToken)
    {
        var key = DocumentKey.ForWork(run.Name, eTag);
        if (await store.ReadAsync(key, length ?? StoredDocument.MaxBytes, cancellationToken).ConfigureAwait(false) is { } stored)
            return Read(stored, run, eTag) is { } work && IsOurs(work.Document!.Pipeline.Fingerprint, run) ? work : null;

        // The documents of later stages are larger. Of those, nothing is needed but the stage.
        var found = length is null ? null : await store.FindAsync(key, cancellationToken).ConfigureAwait(false);
        if (found is not { Metadata: { Stage: { } done } metadata, Length: <= StoredDocument.MaxBytes }) return null;
        return metadata.ContentHash == run.ContentHash && IsOurs(metadata.Fingerprint, run) ? new ArticleWork(done, found.Length) : null;
    }

    /// <summary>Starts the work with the document of the first stage, whatever is stored.</summary>
    public async Task<ArticleWork> ReplaceAsync(StageRun run, EnrichedArticle document, CancellationToken cancellationToken)
    {
        var content = WorkDocument.Write(document, Stage.Receive);
        await store.WriteAsync(GetKey(run), content, CreateMetadata(run, Stage.Receive), cancellationToken).ConfigureAwait(false);
        return new ArticleWork(Stage.Receive, content.Length);
    }

    /// <summary>Saves the document of the stage <paramref name="done"/>.</summary>
    /// <param name="run">The run.</param>
    /// <param name="done">The stage.</param>
    /// <param name="document">The document.</param>
    /// <param name="replaces">The ETag of the stored document; null if there is none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Null if another run has changed the stored document.</returns>
    public async Task<ArticleWork?> TrySaveAsync(
        StageRun run, Stage done, EnrichedArticle document, string? replaces, CancellationToken cancellationToken)
    {
        var (content, metadata) = (WorkDocument.Write(document, done), CreateMetadata(run, done));
        var isSaved = await store.TryWriteAsync(GetKey(run), content, metadata, replaces, cancellationToken).ConfigureAwait(false);
        return isSaved ? new ArticleWork(done, content.Length) : null;
    }

    /// <summary>
    /// Writes the document of the run's version again, whichever pipeline wrote it, so that the sweep sees that the work goes on. A stage
    /// that cannot use it starts the article again. Null if there is no valid document.
    /// </summary>
    public async Task<ArticleWork?> RefreshAsync(StageRun run, CancellationToken cancellationToken)
    {
        var key = GetKey(run);
        if (await store.ReadAsync(key, StoredDocument.MaxBytes, cancellationToken).ConfigureAwait(false) is not { } stored) return null;
        if (Read(stored, run, run.Version!.ETag) is not { } work) return null;
        // If another run has replaced it, the work goes on too.
        var (content, metadata) = (stored.Content, stored.Document.Metadata);
        await store.TryWriteAsync(key, content, metadata, work.ETag, cancellationToken).ConfigureAwait(false);
        return work;
    }

    /// <summary>Deletes the work on a version of an article.</summary>
    public Task DeleteAsync(string name, string eTag, CancellationToken cancellationToken) =>
        store.TryDeleteAsync(DocumentKey.ForWork(name, eTag), null, cancellationToken);

    private static ArticleWork? Read(StoredContent stored, StageRun run, string eTag)
    {
        if (stored.Document.Metadata.Stage is not { } done) return null;
        var document = WorkDocument.Read(stored.Content, done);
        var isSame = document?.Name == run.Name && document.ContentHash == run.ContentHash && document.Source?.ETag == eTag;
        return isSame ? new ArticleWork(done, stored.Content.Length) { Document = document, ETag = stored.Document.ETag } : null;
    }

    private static DocumentKey GetKey(StageRun run) => DocumentKey.ForWork(run.Name, run.Version!.ETag);

    private DocumentMetadata CreateMetadata(StageRun run, Stage done) => run.CreateMetadata(pipeline) with { Stage = done };

    private bool IsOurs(string fingerprint, StageRun run) => fingerprint == pipeline.ForArticle(run.Name).Fingerprint;
}
