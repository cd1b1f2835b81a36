using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Enrichment.Cli.Board.Responses;
using Microsoft.AspNetCore.Http;

namespace Enrichment.Cli.Board.Live;

/// <summary>
/// Sends what changes on the board to each viewer (server-sent events). A slow viewer gets fewer and larger events: no event is stored.
/// </summary>
/// <param name="live">What the board shows.</param>
/// <param name="time">The clock.</param>
internal sealed class LiveStream(LiveArticles live, TimeProvider time)
{
    /// <summary>The number of viewers at the same time.</summary>
    public const int MaxViewers = 32;

    private const int TicksPerCount = 4;

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(250);

    private int _viewers;

    /// <summary>Sends events until the viewer or the server ends the connection.</summary>
    public async Task SendAsync(HttpContext context, CancellationToken stopping)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            if (Interlocked.Increment(ref _viewers) > MaxViewers)
                await Answer.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "Too many windows show the board; close some.");
            else
                await TypedResults.ServerSentEvents(ReadAsync(end.Token)).ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
        }
        finally
        {
            Interlocked.Decrement(ref _viewers);
        }
    }

    private async IAsyncEnumerable<SseItem<string>> ReadAsync([EnumeratorCancellation] CancellationToken end)
    {
        var (known, counts) = (0L, "");
        using var timer = new PeriodicTimer(Tick, time);
        for (var tick = 0; ; tick++)
        {
            var (rows, change) = live.List.GetChanges(known);
            if (rows.Count > 0 || tick == 0) yield return new SseItem<string>(BoardJson.Write(rows), "articles");
            known = change;
            if (tick % TicksPerCount == 0)
            {
                var now = BoardJson.Write(await live.CountAsync(end));
                if (now != counts) yield return new SseItem<string>(now, "counts");
                counts = now;
            }

            if (!await timer.WaitForNextTickAsync(end)) yield break;
        }
    }
}
