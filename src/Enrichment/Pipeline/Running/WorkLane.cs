namespace Enrichment.Pipeline.Running;

/// <summary>A semaphore whose entries have different sizes. It admits in order of arrival.</summary>
internal sealed class WorkLane
{
    private readonly Lock _lock = new();
    private readonly LinkedList<Entry> _waiting = [];
    private readonly long _capacity;
    private long _free;

    /// <summary>Creates a lane.</summary>
    /// <param name="capacity">The sum of the sizes that can be inside, more than 0. A larger entry waits until it is alone.</param>
    public WorkLane(long capacity) => _capacity = _free = capacity;

    /// <summary>Waits for room. Dispose the result to leave.</summary>
    public async Task<IDisposable> EnterAsync(long size, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var entry = new Entry(this, Math.Min(size, _capacity));
        lock (_lock) _waiting.AddLast(entry);
        Admit();
        var cancellation = cancellationToken.Register(() => Cancel(entry, cancellationToken));
        await using (cancellation.ConfigureAwait(false)) await entry.Admitted.Task.ConfigureAwait(false);
        return entry;
    }

    private void Admit()
    {
        lock (_lock)
        {
            while (_waiting.First is { Value: var next } && next.Size <= _free)
            {
                _waiting.RemoveFirst();
                _free -= next.Size;
                next.Admitted.SetResult();
            }
        }
    }

    // The next entry may be smaller.
    private void Cancel(Entry entry, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (!_waiting.Remove(entry)) return;
        }

        entry.Admitted.SetCanceled(cancellationToken);
        Admit();
    }

    private void Leave(Entry entry)
    {
        lock (_lock) _free += entry.Size;
        Admit();
    }

    private sealed class Entry(WorkLane lane, long size) : IDisposable
    {
        private int _hasLeft;

        public long Size => size;

        public TaskCompletionSource Admitted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _hasLeft, 1) == 0) lane.Leave(this);
        }
    }
}
