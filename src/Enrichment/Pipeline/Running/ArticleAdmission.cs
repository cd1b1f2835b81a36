using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Running;

/// <summary>
/// Admits articles to <see cref="StageRunner"/> when there is memory for them. It knows their sizes before their content is read. Safe to
/// use from many threads.
/// </summary>
/// <param name="store">Knows the sizes of articles and documents.</param>
/// <param name="gate">Limits the memory of the work in progress.</param>
public sealed class ArticleAdmission(IArticleStore store, WorkGate gate)
{
    /// <summary>Waits until an article can be received. Dispose the result when it is received.</summary>
    /// <param name="name">The article's name.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async Task<IDisposable> AdmitAsync(string name, CancellationToken cancellationToken)
    {
        var length = await store.FindSourceLengthAsync(name, cancellationToken).ConfigureAwait(false);
        return await gate.EnterWithArticleAsync(length ?? 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits until a listed article can be received. Dispose the result when it is received.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public Task<IDisposable> AdmitAsync(ListedArticle article, CancellationToken cancellationToken) =>
        gate.EnterWithArticleAsync(article.Length, cancellationToken);

    /// <summary>Waits until a stage can run on the article of a message. Dispose the result when the stage is done.</summary>
    /// <param name="message">The text of the message. One that no stage has sent is admitted at once.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async Task<IDisposable> AdmitMessageAsync(string message, CancellationToken cancellationToken)
    {
        if (StageMessage.Parse(message) is not { } parsed)
            return await gate.EnterWithArticleAsync(0, cancellationToken).ConfigureAwait(false);
        var key = DocumentKey.ForWork(parsed.Name, parsed.ETag);
        var length = parsed.Length ?? (await store.FindAsync(key, cancellationToken).ConfigureAwait(false))?.Length;
        // Without its document the article starts again.
        return length is not null
            ? await gate.EnterWithDocumentAsync(length.Value, cancellationToken).ConfigureAwait(false)
            : await AdmitAsync(parsed.Name, cancellationToken).ConfigureAwait(false);
    }
}
