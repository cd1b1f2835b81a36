using Enrichment.Pipeline;

namespace Enrichment.Export.Output;

/// <summary>Writes enriched articles in one format, one after the other. It holds at most one article in memory.</summary>
public abstract class Exporter : IAsyncDisposable
{
    /// <summary>Adds an article.</summary>
    /// <param name="article">An output document that <see cref="DocumentReader"/> has checked.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public abstract Task AddAsync(EnrichedArticle article, CancellationToken cancellationToken);

    /// <summary>Writes what comes after the last article. Without this call, the files are not complete.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public virtual Task FinishAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
