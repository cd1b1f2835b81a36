using System.Text;
using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;
using Enrichment.Pipeline.Sweeping;

namespace Enrichment.Tests.Pipeline;

/// <summary>
/// A simulation of the whole pipeline, controlled by a seed. Articles are added and overwritten at any time, events are lost, messages are
/// repeated and reordered, and parallel workers are killed at any step. At the end the disturbances stop and the remaining work is
/// processed.
/// </summary>
internal sealed class Simulation
{
    private const int MaxAttempts = 3;
    private const int MaxWorkers = 4;

    private static readonly string[] Contents = ["Calm in Oslo.", "Storm in Oslo.", "", "flaky", "down"];

    private readonly Random _random;
    private readonly string[] _names;
    private readonly bool _losesEvents;
    private readonly ManualTime _time = new();
    private readonly StubProvider _provider;
    private readonly EnrichmentPipeline _pipeline;
    private readonly List<Delivery> _waiting = [];
    private readonly List<(Worker Worker, Task Work)> _working = [];
    private bool _isAtPeace;

    /// <param name="seed">Controls the simulation.</param>
    /// <param name="names">The names of the articles. Fewer names cause more conflicts.</param>
    /// <param name="losesEvents">Whether events are lost. Only then there is a sweep at the end.</param>
    public Simulation(int seed, string[] names, bool losesEvents)
    {
        (_random, _names, _losesEvents) = (new Random(seed), names, losesEvents);
        _provider = new StubProvider { IsBilled = _random.Next(2) == 0 };
        _pipeline = new EnrichmentPipeline(_provider.Create());
        _provider.Asked = Answer;
        Store = new MemoryStore(_time) { Replacing = NoteOlderOverNewer };
    }

    public MemoryStore Store { get; }

    /// <summary>Every case in which the result of an older version replaced that of a newer one.</summary>
    public List<string> OlderOverNewer { get; } = [];

    /// <summary>Runs the simulation to its end, without a synchronization context, so that steps run at once.</summary>
    public Task RunAsync() => Task.Run(RunSteppingAsync);

    /// <summary>Gets the undisturbed result for an article's newest version; null if it must fail.</summary>
    public async Task<byte[]?> ExpectedResultAsync(string name)
    {
        var source = Store.Sources[name];
        if (source.Content.Length == 0 || Encoding.UTF8.GetString(source.Content.Span) == "down") return null;
        return EnrichmentJson.ToDocument(
            await _pipeline.RunAsync(name, source.Content, CancellationToken.None) with { Source = source.Version });
    }

    private async Task RunSteppingAsync()
    {
        for (var happening = 0; happening < 200; happening++) Happen();
        _isAtPeace = true;
        Finish();
        if (!_losesEvents) return;
        _time.Advance(TimeSpan.FromHours(2));
        await SweepAsync();
        Finish();
    }

    private void Happen()
    {
        _time.Advance(TimeSpan.FromSeconds(1));
        switch (_random.Next(16))
        {
            case 0: Drop(); break;
            case 1: Duplicate(); break;
            case 2 when _working.Count > 0: Any(_working).Worker.Kill(); break;
            case <= 5 when _working.Count < MaxWorkers: Deliver(); break;
            default: for (var steps = _random.Next(1, 9); steps > 0; steps--) StepAny(); break;
        }

        Leave();
    }

    private void Leave()
    {
        foreach (var (_, work) in _working.Where(one => one.Work.IsFaulted)) work.GetAwaiter().GetResult();
        _working.RemoveAll(one => one.Work.IsCompleted);
    }

    private void Drop()
    {
        var name = Any(_names);
        Store.Drop(name, Encoding.UTF8.GetBytes(Any(Contents)));
        if (!_losesEvents || _random.Next(5) > 0) _waiting.Add(new Delivery(null, name, 0, false));
    }

    private void Duplicate()
    {
        if (_waiting.Count > 0) _waiting.Add(Any(_waiting));
    }

    private void Deliver()
    {
        if (_waiting.Count == 0) return;
        var delivery = Any(_waiting);
        _waiting.Remove(delivery);
        var worker = new Worker(Store, new SendingQueue(_waiting)) { Priority = _random.Next() };
        _working.Add((worker, WorkAsync(delivery with { Attempt = delivery.Attempt + 1 }, worker)));
    }

    // A message without an outcome is received again and is finally moved to the poison queue.
    private async Task WorkAsync(Delivery delivery, Worker worker)
    {
        try
        {
            var runner = new StageRunner(_pipeline, worker, worker, MaxAttempts, _time);
            _ = delivery switch
            {
                { IsPoison: true, Stage: { } stage } => await runner.GiveUpAsync(stage, delivery.Text, CancellationToken.None),
                { IsPoison: true } =>
                    await runner.ReceivePoisonedAsync(delivery.Text, delivery.Attempt - MaxAttempts, CancellationToken.None),
                { Stage: { } stage } => await runner.RunAsync(stage, delivery.Text, delivery.Attempt, CancellationToken.None),
                _ => await runner.ReceiveAsync(delivery.Text, delivery.Attempt, CancellationToken.None),
            };
        }
        catch (Exception error) when (error is KilledException or TimeoutException)
        {
            _waiting.Add(delivery with { IsPoison = delivery.IsPoison || delivery.Attempt >= MaxAttempts });
        }
    }

    // Priorities change from time to time, so that one worker can pause while others do much work. Equal chances would never show that.
    private void StepAny()
    {
        var ready = _working.Where(one => one.Worker.IsWaiting).Select(one => one.Worker).ToList();
        if (ready.Count == 0) return;
        var first = ready.MaxBy(worker => worker.Priority)!;
        first.Step();
        if (_random.Next(25) == 0) first.Priority = _random.Next();
    }

    private void Finish()
    {
        while (_working.Count + _waiting.Count > 0)
        {
            if (_working.Count < MaxWorkers) Deliver();
            StepAny();
            _working.RemoveAll(one => one.Work.IsCompleted);
        }
    }

    private async Task SweepAsync()
    {
        var runner = new StageRunner(_pipeline, Store, new SendingQueue(_waiting), MaxAttempts, _time);
        var sweep = new ArticleSweep(runner, new ArticleAdmission(Store, new WorkGate(1 << 30)), Store, _pipeline.Info, _time);
        for (var slice = 0; slice < _names.Length; slice++)
            await sweep.ContinueAsync(new SweepOptions { Budget = TimeSpan.Zero }, CancellationToken.None);
    }

    private void Answer(string text)
    {
        if (text == "down" || (text == "flaky" && !_isAtPeace && _random.Next(2) == 0))
            throw new TimeoutException("The service does not answer.");
    }

    // ETags increase here, so they show which version is older.
    private void NoteOlderOverNewer(DocumentKey key, DocumentMetadata there, DocumentMetadata metadata)
    {
        if (key.Kind == DocumentKind.Result && string.CompareOrdinal(there.SourceETag, metadata.SourceETag) > 0)
            OlderOverNewer.Add($"The result of {metadata} took the place of that of {there}.");
    }

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private sealed record Delivery(Stage? Stage, string Text, int Attempt, bool IsPoison);

    private sealed class SendingQueue(List<Delivery> waiting) : IStageQueue
    {
        public Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken)
        {
            waiting.Add(new Delivery(stage, message.ToJson(), 0, false));
            return Task.CompletedTask;
        }

        public Task SendLaterAsync(Stage stage, StageMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
            SendAsync(stage, message, cancellationToken);
    }
}
