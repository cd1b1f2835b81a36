namespace Enrichment.Pipeline.Limits;

/// <summary>Text records that no other article can use until it is disposed. Those that were billed stay counted.</summary>
public sealed class UsageReservation : IAsyncDisposable
{
    private readonly int _count;
    private readonly Func<int, Task> _return;
    private int _billed;

    internal UsageReservation(int count, Func<int, Task> returnUnused) => (_count, _return) = (count, returnUnused);

    /// <summary>Creates a reservation for a provider without a daily limit.</summary>
    public static UsageReservation CreateUnlimited() => new(0, _ => Task.CompletedTask);

    /// <summary>Counts text records that were billed.</summary>
    public void AddBilled(int count) => _billed += count;

    /// <summary>Returns the text records that were not billed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_billed != _count) await _return(_count - _billed).ConfigureAwait(false);
    }
}
