using System.Text;
using System.Text.Json;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Running;

/// <summary>
/// Takes an article from one stage to the next: loads, checks that the article is still the one meant, runs the stage, saves, sends. Whatever
/// is done twice, out of order or half leaves the same documents in the end. Permanent faults become failure records; transient ones are
/// thrown, so that whoever drives the runner tries again, and become failure records with the last try. Safe to use from many threads.
/// </summary>
/// <param name="pipeline">The stages.</param>
/// <param name="store">Articles and documents.</param>
/// <param name="queue">The way to the next stage.</param>
/// <param name="maxAttempts">How often a message is received before its host gives it up; 1 or more.</param>
/// <param name="time">What durations are measured with.</param>
public sealed class StageRunner(EnrichmentPipeline pipeline, IArticleStore store, IStageQueue queue, int maxAttempts, TimeProvider time)
{
    private const string Retry =
        "Put right what the message names, then overwrite the article, or send it in again as it is: enrich retry, with the article's name.";

    private readonly Settlement _settlement = new(pipeline.Info, store);

    /// <summary>Receives the article <paramref name="name"/>: new, changed, or sent in again.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="attempt">Which try it is, from 1; hosts that cannot tell say 1 and hand what they give up to <see cref="ReceiveGivenUpAsync"/>.</param>
    /// <param name="cancellationToken">Stops the work; the article is where it was then.</param>
    public Task<StageOutcome> ReceiveAsync(string name, int attempt, CancellationToken cancellationToken) =>
        GuardedAsync(new StageRun(name, Stage.Receive, attempt), run => ReceiveAsync(run, cancellationToken), cancellationToken);

    /// <summary>Runs <paramref name="stage"/> on the article a message tells of.</summary>
    /// <param name="stage">The stage whose queue it was in.</param>
    /// <param name="message">The message's text.</param>
    /// <param name="attempt">How often the message has been received, this time included.</param>
    /// <param name="cancellationToken">Stops the work; the message has to be received again then.</param>
    public Task<StageOutcome> RunAsync(Stage stage, string message, int attempt, CancellationToken cancellationToken) =>
        StageMessage.Parse(message) is { } parsed
            ? GuardedAsync(RunOf(stage, parsed, attempt), run => RunAsync(run, parsed.ETag, cancellationToken), cancellationToken)
            : RejectAsync(stage, message, cancellationToken);

    /// <summary>Records the failure of an article whose message ended in the poison queue of <paramref name="stage"/>.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="message">The message's text.</param>
    /// <param name="cancellationToken">Stops the work; the message has to be received again then.</param>
    public Task<StageOutcome> GiveUpAsync(Stage stage, string message, CancellationToken cancellationToken) =>
        StageMessage.Parse(message) is { } parsed
            ? GuardedAsync(RunOf(stage, parsed, maxAttempts), run => GiveUpAsync(run, parsed.ETag, cancellationToken), cancellationToken)
            : RejectAsync(stage, message, cancellationToken);

    /// <summary>
    /// Receives an article that its host has given up, for a host whose tries follow one another too fast to outlast an outage. The last try
    /// only records the failure, so that an article that kills its host every time comes to an end.
    /// </summary>
    /// <param name="name">Its name.</param>
    /// <param name="attempt">Which try since it was given up, from 1.</param>
    /// <param name="cancellationToken">Stops the work; it has to be tried again then.</param>
    public Task<StageOutcome> ReceiveGivenUpAsync(string name, int attempt, CancellationToken cancellationToken) => attempt < maxAttempts
        ? ReceiveAsync(name, attempt, cancellationToken)
        : GuardedAsync(new StageRun(name, Stage.Receive, attempt), run => GiveUpAsync(run, null, cancellationToken), cancellationToken);

    private static StageRun RunOf(Stage stage, StageMessage message, int attempt) =>
        new(message.Name, stage, attempt) { ContentHash = message.ContentHash, TraceParent = message.TraceParent };

    private async Task<StageOutcome> ReceiveAsync(StageRun run, CancellationToken cancellationToken)
    {
        if (await store.ReadSourceAsync(run.Name, cancellationToken).ConfigureAwait(false) is not { } source) return Superseded(run);
        run.Version = source.Version;
        run.ContentHash = source.Content.Length > ArticleReader.MaxBytes ? null : EnrichmentPipeline.HashOf(source.Content.Span);
        if (await UpToDateResultAsync(run, cancellationToken).ConfigureAwait(false) is { } result)
            return await _settlement.PublishAsync(run, result, StageResult.Skipped, cancellationToken).ConfigureAwait(false);

        var document = pipeline.Receive(run.Name, source.Content.Span) with { Source = source.Version };
        return await HandOnAsync(run, Stage.Receive, document, cancellationToken).ConfigureAwait(false);
    }

    private async Task<StageOutcome> RunAsync(StageRun run, string eTag, CancellationToken cancellationToken)
    {
        if (!await IsNewestAsync(run, eTag, cancellationToken).ConfigureAwait(false)) return Superseded(run);
        if (await HasRunAsync(run, cancellationToken).ConfigureAwait(false)) return await SendAsync(run, run.Stage, cancellationToken).ConfigureAwait(false);

        // The work documents are gone, or another version of the pipeline left them: the article starts anew.
        var previous = DocumentKey.Work(run.Name, eTag, run.Stage.Previous);
        if (await ReadAsync(previous, run.ContentHash!, cancellationToken).ConfigureAwait(false) is not { } document)
            return await ReceiveAsync(run, cancellationToken).ConfigureAwait(false);

        document = await pipeline.Stages.Single(stage => stage.Stage == run.Stage).RunAsync(document, cancellationToken).ConfigureAwait(false);
        return IsLast(run.Stage)
            ? await _settlement.PublishAsync(run, document, StageResult.Published, cancellationToken).ConfigureAwait(false)
            : await HandOnAsync(run, run.Stage, document, cancellationToken).ConfigureAwait(false);
    }

    private async Task<StageOutcome> GiveUpAsync(StageRun run, string? eTag, CancellationToken cancellationToken)
    {
        if (!await IsNewestAsync(run, eTag, cancellationToken).ConfigureAwait(false)) return Superseded(run);
        var message = $"Stage {EnrichmentJson.NameOf(run.Stage)} was tried {maxAttempts} times and never came to an end: its host was stopped every time, or could not reach its storage. The host's log tells more.";
        return await _settlement.FailAsync(run, FailureOf(run, FaultCode.RetriesExhausted, message), keepsSame: true, cancellationToken).ConfigureAwait(false);
    }

    private async Task<StageOutcome> FailAsync(StageRun run, FaultCode code, string message, CancellationToken cancellationToken)
    {
        run.Version ??= await store.FindSourceAsync(run.Name, cancellationToken).ConfigureAwait(false);
        if (run.Version is null) return Superseded(run);
        return await _settlement.FailAsync(run, FailureOf(run, code, message), keepsSame: false, cancellationToken).ConfigureAwait(false);
    }

    // No article can be named like this, so the record takes no other's place.
    private async Task<StageOutcome> RejectAsync(Stage stage, string message, CancellationToken cancellationToken)
    {
        var hash = EnrichmentPipeline.HashOf(Encoding.UTF8.GetBytes(message));
        var run = new StageRun($"/{StageQueues.NameOf(stage)}/{hash[..16]}", stage, 1) { ContentHash = hash };
        var failure = FailureOf(run, FaultCode.InvalidMessage, $"A message in the queue {StageQueues.NameOf(stage)} is none of the pipeline's. It begins: {Beginning(message)}") with
        {
            Retry = "Nothing to try again: if it stood for an article, the sweep finds that article. Delete this record once you know who sent the message.",
        };
        await store.PutAsync(DocumentKey.Failure(run.Name), EnrichmentJson.ToDocument(failure), run.StampBy(pipeline.Info), cancellationToken).ConfigureAwait(false);
        var outcome = new StageOutcome(run.Name, stage, StageResult.Failed) { Failure = failure };
        PipelineTelemetry.Ended(outcome, TimeSpan.Zero, null);
        return outcome;
    }

    private async Task<bool> IsNewestAsync(StageRun run, string? eTag, CancellationToken cancellationToken)
    {
        var current = await store.FindSourceAsync(run.Name, cancellationToken).ConfigureAwait(false);
        if (current is not null && (eTag is null || current.ETag == eTag))
        {
            run.Version = current;
            return true;
        }

        if (eTag is not null) await _settlement.ClearAwayAsync(run.Name, eTag, cancellationToken).ConfigureAwait(false);
        return false;
    }

    // The result of the same content by the same pipeline, said to be of the version at hand: nothing has to be analysed again.
    private async Task<EnrichedArticle?> UpToDateResultAsync(StageRun run, CancellationToken cancellationToken)
    {
        var key = DocumentKey.Result(run.Name);
        var stamp = (await store.FindAsync(key, cancellationToken).ConfigureAwait(false))?.Stamp;
        if (run.ContentHash is null || stamp?.ContentHash != run.ContentHash || stamp.Fingerprint != pipeline.Info.Fingerprint) return null;
        return await ReadAsync(key, run.ContentHash, cancellationToken).ConfigureAwait(false) is { } result ? result with { Source = run.Version } : null;
    }

    private async Task<bool> HasRunAsync(StageRun run, CancellationToken cancellationToken)
    {
        if (IsLast(run.Stage)) return false;
        var found = await store.FindAsync(DocumentKey.Work(run.Name, run.Version!.ETag, run.Stage), cancellationToken).ConfigureAwait(false);
        return found?.Stamp == run.StampBy(pipeline.Info);
    }

    // Null where it is not there, or not what this pipeline made of this content.
    private async Task<EnrichedArticle?> ReadAsync(DocumentKey key, string contentHash, CancellationToken cancellationToken)
    {
        if (await store.ReadAsync(key, cancellationToken).ConfigureAwait(false) is not { } content) return null;
        try
        {
            var document = EnrichmentJson.ReadArticle(content);
            return document.Name == key.Name && document.ContentHash == contentHash && document.Pipeline.Fingerprint == pipeline.Info.Fingerprint ? document : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<StageOutcome> HandOnAsync(StageRun run, Stage done, EnrichedArticle document, CancellationToken cancellationToken)
    {
        var key = DocumentKey.Work(run.Name, run.Version!.ETag, done);
        await store.PutAsync(key, EnrichmentJson.ToDocument(document), run.StampBy(pipeline.Info), cancellationToken).ConfigureAwait(false);
        return await SendAsync(run, done, cancellationToken).ConfigureAwait(false);
    }

    private async Task<StageOutcome> SendAsync(StageRun run, Stage done, CancellationToken cancellationToken)
    {
        var message = new StageMessage(run.Name, run.Version!.ETag, run.ContentHash!, PipelineTelemetry.TraceParentAfter(run));
        await queue.SendAsync(done.Next, message, cancellationToken).ConfigureAwait(false);
        return new StageOutcome(run.Name, run.Stage, StageResult.Sent) { Next = done.Next };
    }

    private async Task<StageOutcome> GuardedAsync(StageRun run, Func<StageRun, Task<StageOutcome>> work, CancellationToken cancellationToken)
    {
        using var activity = PipelineTelemetry.Begin(run);
        var began = time.GetTimestamp();
        try
        {
            var outcome = await RecordingAsync(run, work, cancellationToken).ConfigureAwait(false);
            PipelineTelemetry.Ended(outcome, time.GetElapsedTime(began), activity);
            return outcome;
        }
        catch (Exception fault)
        {
            PipelineTelemetry.Threw(run, fault, time.GetElapsedTime(began), activity);
            throw;
        }
    }

    // The one place that tells permanent faults from transient ones.
    private async Task<StageOutcome> RecordingAsync(StageRun run, Func<StageRun, Task<StageOutcome>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await work(run).ConfigureAwait(false);
        }
        catch (ArticleException fault)
        {
            return await FailAsync(run, fault.Code, fault.Message, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (run.Attempt >= maxAttempts && !cancellationToken.IsCancellationRequested)
        {
            var reason = ErrorText.Describe(fault);
            var message = $"Stage {EnrichmentJson.NameOf(run.Stage)} was tried {run.Attempt} times; the last time it failed with {reason}";
            return await FailAsync(run, FaultCode.RetriesExhausted, message, cancellationToken).ConfigureAwait(false);
        }
    }

    private FailureRecord FailureOf(StageRun run, FaultCode code, string message) => new(run.Name, run.Stage, code, message, run.Attempt, Retry)
    {
        ContentHash = run.ContentHash,
        Source = run.Version,
        Pipeline = pipeline.Info,
    };

    private static StageOutcome Superseded(StageRun run) => new(run.Name, run.Stage, StageResult.Superseded);

    private static bool IsLast(Stage stage) => stage == StageOrder.Analyses[^1];

    private static string Beginning(string message) => message.Length <= 100 ? message : $"{message[..100]}…";
}
