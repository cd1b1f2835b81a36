using Enrichment.Articles.Reading;

namespace Enrichment.Pipeline.Running;

/// <summary>
/// Limits the memory of the work in progress, by the sizes of the articles. A quarter is for ordinary articles and the rest for large ones,
/// so neither wait for the other. Each part admits in order of arrival. An article that is larger than its part runs alone in it. Safe to
/// use from many threads.
/// </summary>
public sealed class WorkGate
{
    /// <summary>The memory that processing takes for each byte of text. Tests of hostile articles measure it.</summary>
    public const int MemoryPerByte = 300;

    private const int OrdinaryLength = 100_000;

    // A document has 1 to 20 bytes for each byte of its text, and most documents have more than this many.
    private const int DocumentBytesPerByte = 3;

    // The cost of an article of one word, in bytes of text.
    private const int MinLength = 16 * 1024;

    private readonly WorkLane _ordinary;
    private readonly WorkLane _large;

    /// <summary>Creates a gate.</summary>
    /// <param name="memory">The memory for the work in progress, in bytes, more than 0.</param>
    public WorkGate(long memory)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(memory);
        var length = Math.Max(1, memory / MemoryPerByte);
        _ordinary = new WorkLane(Math.Max(1, length / 4));
        _large = new WorkLane(length - (length / 4));
    }

    /// <summary>Waits until the article can be received. Dispose the result when the work is done.</summary>
    /// <param name="bytes">The size of the article.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public Task<IDisposable> EnterWithArticleAsync(long bytes, CancellationToken cancellationToken) =>
        EnterAsync(Math.Min(bytes, ArticleReader.MaxTextBytes), cancellationToken);

    /// <summary>Waits until a stage can read a work document. Dispose the result when the work is done.</summary>
    /// <param name="bytes">The size of the document.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public Task<IDisposable> EnterWithDocumentAsync(long bytes, CancellationToken cancellationToken) =>
        EnterWithArticleAsync(bytes / DocumentBytesPerByte, cancellationToken);

    private Task<IDisposable> EnterAsync(long length, CancellationToken cancellationToken) =>
        (length <= OrdinaryLength ? _ordinary : _large).EnterAsync(Math.Max(length, MinLength), cancellationToken);
}
