using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Tests.Pipeline;

/// <summary>
/// The store and the queues as one worker among several sees them: before and after each of its calls anything may happen elsewhere, and
/// the worker may be killed there. Each such place is one step of <see cref="World"/>, which decides who steps next.
/// </summary>
internal sealed class Worker(IArticleStore store, IStageQueue queue) : IArticleStore, IStageQueue
{
    // Calls made side by side wait side by side.
    private readonly Queue<TaskCompletionSource> _steps = [];
    private bool _isDead;

    /// <summary>Who has more steps before others.</summary>
    public int Priority { get; set; }

    /// <summary>Whether it waits for its next step.</summary>
    public bool IsWaiting => _steps.Count > 0;

    /// <summary>Lets it go on to its next call, on this thread.</summary>
    public void Step() => _steps.Dequeue().SetResult();

    /// <summary>Kills it where it waits.</summary>
    public void Kill()
    {
        _isDead = true;
        while (IsWaiting) Step();
    }

    public Task<SourceInfo?> FindSourceAsync(string name, CancellationToken cancellationToken) => Stepped(() => store.FindSourceAsync(name, cancellationToken));

    public Task<StoredArticle?> ReadSourceAsync(string name, CancellationToken cancellationToken) => Stepped(() => store.ReadSourceAsync(name, cancellationToken));

    public Task<ListingPage<ListedArticle>> ListSourcesAsync(string? from, CancellationToken cancellationToken) => Stepped(() => store.ListSourcesAsync(from, cancellationToken));

    public Task<StoredDocument?> FindAsync(DocumentKey key, CancellationToken cancellationToken) => Stepped(() => store.FindAsync(key, cancellationToken));

    public Task<byte[]?> ReadAsync(DocumentKey key, CancellationToken cancellationToken) => Stepped(() => store.ReadAsync(key, cancellationToken));

    public Task<byte[]?> ReadAsync(ListedDocument document, CancellationToken cancellationToken) =>
        Stepped(() => store.ReadAsync(document, cancellationToken));

    public Task<bool> TryWriteAsync(DocumentKey key, ReadOnlyMemory<byte> content, DocumentMetadata metadata, string? replaces, CancellationToken cancellationToken) =>
        Stepped(() => store.TryWriteAsync(key, content, metadata, replaces, cancellationToken));

    public Task<bool> TryDeleteAsync(DocumentKey key, string? eTag, CancellationToken cancellationToken) => Stepped(() => store.TryDeleteAsync(key, eTag, cancellationToken));

    public Task<ListingPage<ListedDocument>> ListAsync(DocumentKind kind, string? from, CancellationToken cancellationToken) =>
        Stepped(() => store.ListAsync(kind, from, cancellationToken));

    public string GetListedPath(DocumentKey key) => store.GetListedPath(key);

    public Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken) => Stepped(async () =>
    {
        await queue.SendAsync(stage, message, cancellationToken);
        return true;
    });

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

        if (_isDead) throw new Killed();
    }
}
