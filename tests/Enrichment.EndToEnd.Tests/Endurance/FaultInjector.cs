using System.Collections.Concurrent;
using System.Net;
using Enrichment.EndToEnd.Tests.Proxies;

namespace Enrichment.EndToEnd.Tests.Endurance;

/// <summary>Injects faults into the requests of the processes. Safe to use from many threads.</summary>
/// <param name="schedule">Decides what happens to each request.</param>
internal sealed class FaultInjector(FaultSchedule schedule) : IDisposable
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<Fault, int> _counts = [];
    private readonly ConcurrentQueue<string> _changes = [];
    private long _requests;
    private int _toFail;

    /// <summary>The number of requests for each fault so far.</summary>
    public IReadOnlyDictionary<Fault, int> Counts => _counts;

    /// <summary>The requests that were carried out and are no reads, in the order in which they ended.</summary>
    public IEnumerable<string> Changes => _changes;

    /// <summary>Lets the next <paramref name="requests"/> requests fail.</summary>
    public void StartOutage(int requests) => Interlocked.Exchange(ref _toFail, requests);

    /// <summary>Ends all faults. Later requests are only forwarded.</summary>
    public void Stop() => _stop.Cancel();

    /// <summary>Handles a request of a <see cref="ForwardingProxy"/>.</summary>
    public async Task HandleAsync(ProxiedRequest request)
    {
        var number = Interlocked.Increment(ref _requests);
        var fault = ChooseFault(number);
        _counts.AddOrUpdate(fault, 1, (_, count) => count + 1);
        switch (fault)
        {
            case Fault.ServerError:
                await request.AnswerAsync(HttpStatusCode.InternalServerError, "InternalError");
                break;
            case Fault.ServerBusy or Fault.Outage:
                await request.AnswerAsync(HttpStatusCode.ServiceUnavailable, "ServerBusy");
                break;
            case Fault.Closed:
                request.Close();
                break;
            case Fault.Silence:
                await CloseAfterAsync(request, Silence);
                break;
            case Fault.Timeout:
                await CloseAfterAsync(request, Timeout.InfiniteTimeSpan);
                break;
            default:
                await ForwardAsync(request, fault, schedule.ChooseDelay(number));
                break;
        }
    }

    public void Dispose() => _stop.Dispose();

    private Fault ChooseFault(long number)
    {
        if (_stop.IsCancellationRequested) return Fault.None;
        if (Volatile.Read(ref _toFail) > 0 && Interlocked.Decrement(ref _toFail) >= 0) return Fault.Outage;
        return schedule.Choose(number);
    }

    private async Task CloseAfterAsync(ProxiedRequest request, TimeSpan time)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token, request.Abandoned);
        await Task.Delay(time, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        request.Close();
    }

    // The request is carried out. What the client sees of it depends on the fault.
    private async Task ForwardAsync(ProxiedRequest request, Fault fault, TimeSpan delay)
    {
        using var response = await request.ForwardAsync();
        if (request.Method is not ("GET" or "HEAD"))
            _changes.Enqueue(
                $"{DateTime.UtcNow:HH:mm:ss.fff} {request.Method} {request.Address.AbsolutePath} {(int)response.StatusCode} {fault}");
        if (fault == Fault.Slow) await Task.Delay(delay, request.Abandoned);
        if (fault == Fault.ServerErrorAfterwards) await request.AnswerAsync(HttpStatusCode.InternalServerError, "InternalError");
        else if (fault == Fault.ClosedAfterwards) request.Close();
        else if (fault == Fault.HalfAnswer) await request.AnswerHalfAsync(response);
        else await request.AnswerAsync(response);
    }
}
