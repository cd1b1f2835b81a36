using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Tests.Pipeline;

/// <summary>
/// The store and the queues for one of several workers. Before and after each call, other workers can run, and this worker can be killed.
/// Each such point is a step, and <see cref="Simulation"/> decides which worker runs next.
/// </summary>
internal sealed class Worker(IArticleStore store, IStageQueue queue) : IArticleStore, IStageQueue
{
    // Parallel calls wait in parallel.
    private readonly Queue<TaskCompletionSource> _steps = [];
    private bool _isDead;

    /// <summary>The priority; the worker with the highest priority runs first.</summary>
    public int Priority { get; set; }

    /// <summary>Whether the worker waits for its next step.</summary>
    public bool IsWaiting => _steps.Count > 0;

    /// <summary>Runs the worker to its next call, on this thread.</summary>
    public void Step() => _steps.Dequeue().SetResult();

    /// <summary>Kills the worker at its current step.</summary>
    public void Kill()
    {
        _isDead = true;
        while (IsWaiting) Step();
    }

    public Task<SourceInfo?> FindSourceAsync(string name, CancellationToken cancellationToken) =>
        Stepped(() => store.FindSourceAsync(name, cancellationToken));

    public Task<StoredArticle?> ReadSourceAsync(string name, CancellationToken cancellationToken) =>
        Stepped(() => store.ReadSourceAsync(name, cancellationToken));

    public Task<ListingPage<ListedArticle>> ListSourcesAsync(string? from, CancellationToken cancellationToken) =>
        Stepped(() => store.ListSourcesAsync(from, cancellationToken));

    public Task<StoredDocument?> FindAsync(DocumentKey key, CancellationToken cancellationToken) =>
        Stepped(() => store.FindAsync(key, cancellationToken));

    public Task<long?> FindSourceLengthAsync(string name, CancellationToken cancellationToken) =>
        Stepped(() => store.FindSourceLengthAsync(name, cancellationToken));

    public Task<StoredContent?> ReadAsync(DocumentKey key, long maxBytes, CancellationToken cancellationToken) =>
        Stepped(() => store.ReadAsync(key, maxBytes, cancellationToken));

    public Task<byte[]?> ReadAsync(ListedDocument document, CancellationToken cancellationToken) =>
        Stepped(() => store.ReadAsync(document, cancellationToken));

    public Task<bool> TryWriteAsync(
        DocumentKey key, ReadOnlyMemory<byte> content, DocumentMetadata metadata, string? replaces, CancellationToken cancellationToken) =>
        Stepped(() => store.TryWriteAsync(key, content, metadata, replaces, cancellationToken));

    public Task WriteAsync(
        DocumentKey key, ReadOnlyMemory<byte> content, DocumentMetadata metadata, CancellationToken cancellationToken) =>
        Stepped(async () =>
        {
            await store.WriteAsync(key, content, metadata, cancellationToken);
            return true;
        });

    public Task<bool> TryDeleteAsync(DocumentKey key, string? eTag, CancellationToken cancellationToken) =>
        Stepped(() => store.TryDeleteAsync(key, eTag, cancellationToken));

    public Task<ListingPage<ListedDocument>> ListAsync(DocumentKind kind, string? from, CancellationToken cancellationToken) =>
        Stepped(() => store.ListAsync(kind, from, cancellationToken));

    public string GetListedPath(DocumentKey key) => store.GetListedPath(key);

    public Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken) => Stepped(async () =>
    {
        await queue.SendAsync(stage, message, cancellationToken);
        return true;
    });

    public Task SendLaterAsync(Stage stage, StageMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
        SendAsync(stage, message, cancellationToken);

    private async Task<T> Stepped<T>(Func<Task<T>> call)
    {
        await NextStepAsync();
        var answer = await call();
        await NextStepAsync();
        return answer;
    }

    private async Task NextStepAsync()
    {
        if (!_isDead)
        {
            var step = new TaskCompletionSource();
            _steps.Enqueue(step);
            await step.Task;
        }

        if (_isDead) throw new KilledException();
    }
}
