using System.Text;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Running;

/// <summary>
/// Runs the stages. Each run loads the document, checks that the article has not changed, runs the stage, saves the document and sends the
/// next message. Repeated, reordered or interrupted runs end in the same documents. A permanent error becomes a failure record. A transient
/// error is thrown, so that the host retries; on the last attempt it becomes a failure record. A <see cref="PauseException"/> sends the
/// message again for later. Safe to use from many threads.
/// </summary>
/// <param name="pipeline">The stages.</param>
/// <param name="store">Stores articles and documents.</param>
/// <param name="queue">Sends messages to the next stage.</param>
/// <param name="maxAttempts">How often the host receives a message before it moves it to the poison queue; 1 or more.</param>
/// <param name="time">The clock.</param>
public sealed class StageRunner(EnrichmentPipeline pipeline, IArticleStore store, IStageQueue queue, int maxAttempts, TimeProvider time)
{
    private const string Retry =
        "Correct what the message names. Then overwrite the article, or send it in again unchanged: enrich retry, with the article's name.";

    // Shorter than the time after which the sweep sends an article in again.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(30);

    // Each lost round means that another process has made progress. So many in a row indicate an error.
    private const int MaxRounds = 50;

    private readonly WorkStore _work = new(pipeline.Info, store);
    private readonly OutputWriter _outputs = new(pipeline.Info, store);

    /// <summary>Receives the article <paramref name="name"/>, which is new, changed or sent in again.</summary>
    /// <param name="name">The article's name.</param>
    /// <param name="attempt">
    /// The number of the attempt, from 1. A host that does not count attempts passes 1 and sends failed articles to <see
    /// cref="ReceivePoisonedAsync"/>.
    /// </param>
    /// <param name="cancellationToken">Cancels the work. The article remains unchanged.</param>
    public Task<StageOutcome> ReceiveAsync(string name, int attempt, CancellationToken cancellationToken) =>
        MeasureAsync(new StageRun(name, Stage.Receive, attempt), run => ReceiveAsync(run, cancellationToken), cancellationToken);

    /// <summary>
    /// Receives one version of an article. If the article has another version by then, nothing is done: that version has its own event.
    /// </summary>
    /// <param name="name">The article's name.</param>
    /// <param name="eTag">The version.</param>
    /// <param name="attempt">The number of the attempt, from 1.</param>
    /// <param name="cancellationToken">Cancels the work. The article remains unchanged.</param>
    public Task<StageOutcome> ReceiveAsync(string name, string eTag, int attempt, CancellationToken cancellationToken) => MeasureAsync(
        new StageRun(name, Stage.Receive, attempt) { ETag = eTag }, run => ReceiveAsync(run, cancellationToken), cancellationToken);

    /// <summary>Runs <paramref name="stage"/> on the article that a message identifies.</summary>
    /// <param name="stage">The stage of the queue.</param>
    /// <param name="message">The text of the message.</param>
    /// <param name="attempt">How often the message has been received, including this time.</param>
    /// <param name="cancellationToken">Cancels the work. The message must be received again.</param>
    public Task<StageOutcome> RunAsync(Stage stage, string message, int attempt, CancellationToken cancellationToken) =>
        StageMessage.Parse(message) is { } parsed
            ? MeasureAsync(CreateRun(stage, parsed, attempt), run => RunAsync(run, parsed, cancellationToken), cancellationToken)
            : RejectAsync(stage, message, cancellationToken);

    /// <summary>Records the failure of an article whose message is in the poison queue of <paramref name="stage"/>.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="message">The text of the message.</param>
    /// <param name="cancellationToken">Cancels the work. The message must be received again.</param>
    public Task<StageOutcome> GiveUpAsync(Stage stage, string message, CancellationToken cancellationToken)
    {
        if (StageMessage.Parse(message) is not { } parsed) return RejectAsync(stage, message, cancellationToken);
        var run = CreateRun(stage, parsed, maxAttempts);
        return MeasureAsync(run, run => GiveUpAsync(run, parsed.ETag, cancellationToken), cancellationToken);
    }

    /// <summary>
    /// Receives an article that the host could not receive. Use it for hosts that retry too quickly to survive an outage. The last attempt
    /// only records the failure, so that an article that crashes its host on every attempt is not retried forever.
    /// </summary>
    /// <param name="name">The article's name.</param>
    /// <param name="attempt">The number of the attempt since the host gave up, from 1.</param>
    /// <param name="cancellationToken">Cancels the work. It must be repeated.</param>
    public Task<StageOutcome> ReceivePoisonedAsync(string name, int attempt, CancellationToken cancellationToken) => attempt < maxAttempts
        ? ReceiveAsync(name, attempt, cancellationToken)
        : MeasureAsync(new StageRun(name, Stage.Receive, attempt), run => GiveUpAsync(run, null, cancellationToken), cancellationToken);

    /// <summary>Records the failure of a version of an article whose host was stopped on every attempt to receive it.</summary>
    /// <param name="name">The article's name.</param>
    /// <param name="eTag">The version.</param>
    /// <param name="cancellationToken">Cancels the work. It must be repeated.</param>
    public Task<StageOutcome> GiveUpReceivingAsync(string name, string eTag, CancellationToken cancellationToken)
    {
        var run = new StageRun(name, Stage.Receive, maxAttempts) { ETag = eTag };
        return MeasureAsync(run, run => GiveUpAsync(run, eTag, cancellationToken), cancellationToken);
    }

    /// <summary>Deletes the work document of a version of an article, unless it is still the newest version.</summary>
    /// <param name="name">The article's name.</param>
    /// <param name="eTag">The version.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Whether it is still the newest version.</returns>
    public Task<bool> KeepNewestAsync(string name, string eTag, CancellationToken cancellationToken) =>
        IsNewestAsync(new StageRun(name, Stage.Receive, 1), eTag, cancellationToken);

    private static StageRun CreateRun(Stage stage, StageMessage message, int attempt) =>
        new(message.Name, stage, attempt)
        {
            ETag = message.ETag,
            ContentHash = message.ContentHash,
            TraceParent = message.TraceParent,
        };

    private async Task<StageOutcome> ReceiveAsync(StageRun run, CancellationToken cancellationToken)
    {
        if (await store.ReadSourceAsync(run.Name, cancellationToken).ConfigureAwait(false) is not { } source) return CreateSuperseded(run);
        if (run.ETag is { } eTag && source.Version.ETag != eTag) return CreateSuperseded(run);
        run.Version = source.Version;
        run.ContentHash = source.Content.Length > ArticleReader.MaxBytes ? null : EnrichmentPipeline.ComputeHash(source.Content.Span);
        var document = await pipeline.ReceiveAsync(run.Name, source.Content, cancellationToken).ConfigureAwait(false);
        document = document with { Source = source.Version };
        var work = await _work.TrySaveAsync(run, Stage.Receive, document, null, cancellationToken).ConfigureAwait(false)
            ?? await _work.RefreshAsync(run, cancellationToken).ConfigureAwait(false)
            ?? await _work.ReplaceAsync(run, document, cancellationToken).ConfigureAwait(false);
        // An earlier run deletes its work after it has published the result. So the result is looked for after the work has started.
        return await FindUpToDateResultAsync(run, cancellationToken).ConfigureAwait(false) is { } result
            ? await _outputs.PublishAsync(run, result, StageResult.Skipped, cancellationToken).ConfigureAwait(false)
            : await SendAsync(run, work, cancellationToken).ConfigureAwait(false);
    }

    // A free analysis costs less than to check the version before each stage. The last stage always checks it, because it publishes.
    private async Task<StageOutcome> RunAsync(StageRun run, StageMessage message, CancellationToken cancellationToken)
    {
        var isChecked = IsLast(run.Stage) || pipeline.IsBilled || run.Attempt > 1;
        if (isChecked && !await IsNewestAsync(run, message.ETag, cancellationToken).ConfigureAwait(false)) return CreateSuperseded(run);
        EnrichedArticle? done = null;
        for (var round = 0; round < MaxRounds; round++)
        {
            var work = await _work.FindAsync(run, message.ETag, message.Length, cancellationToken).ConfigureAwait(false);
            if (work is null) return await StartAgainAsync(run, message.ETag, cancellationToken).ConfigureAwait(false);
            if (work.Document is null || work.Done != run.Stage.Previous)
                return await SendAsync(run, work, cancellationToken).ConfigureAwait(false);
            run.Version ??= work.Document.Source;
            done ??= await RunStageAsync(run.Stage, work.Document, cancellationToken).ConfigureAwait(false);
            if (IsLast(run.Stage))
                return await _outputs.PublishAsync(run, done, StageResult.Published, cancellationToken).ConfigureAwait(false);
            if (await _work.TrySaveAsync(run, run.Stage, done, work.ETag, cancellationToken).ConfigureAwait(false) is { } saved)
                return await SendAsync(run, saved, cancellationToken).ConfigureAwait(false);
        }

        throw StorageException.CreateConflict(run.Name);
    }

    private ValueTask<EnrichedArticle> RunStageAsync(Stage stage, EnrichedArticle document, CancellationToken cancellationToken) =>
        pipeline.Stages.Single(one => one.Stage == stage).RunAsync(document, cancellationToken);

    // A newer version has its own event. If this run started it and ended before it sent the message, its work document could remain.
    private async Task<StageOutcome> StartAgainAsync(StageRun run, string eTag, CancellationToken cancellationToken)
    {
        if (!await IsNewestAsync(run, eTag, cancellationToken).ConfigureAwait(false)) return CreateSuperseded(run);
        await _work.DeleteAsync(run.Name, eTag, cancellationToken).ConfigureAwait(false);
        return await ReceiveAsync(run, cancellationToken).ConfigureAwait(false);
    }

    private async Task<StageOutcome> GiveUpAsync(StageRun run, string? eTag, CancellationToken cancellationToken)
    {
        if (!await IsNewestAsync(run, eTag, cancellationToken).ConfigureAwait(false)) return CreateSuperseded(run);
        var message =
            $"Stage {EnrichmentJson.GetName(run.Stage)} did not finish in {maxAttempts} attempts: "
            + "its host was stopped on every attempt, or could not reach its storage. See the host's log.";
        var failure = CreateFailure(run, ErrorCode.RetriesExhausted, message);
        return await _outputs.FailAsync(run, failure, keepsSame: true, cancellationToken).ConfigureAwait(false);
    }

    // A new message has no attempts. The pause can end earlier, for example if the limit is raised, so the stage tries again regularly.
    // The sweep would send the article in again if its work document became too old.
    private async Task<StageOutcome> WaitAsync(StageRun run, PauseException pause, CancellationToken cancellationToken)
    {
        var work = await _work.RefreshAsync(run, cancellationToken).ConfigureAwait(false);
        var delay = TimeSpan.FromTicks(Math.Clamp((pause.Until - time.GetUtcNow()).Ticks, 0, LongestWait.Ticks));
        await queue.SendLaterAsync(run.Stage, CreateMessage(run, work?.Length), delay, cancellationToken).ConfigureAwait(false);
        return new StageOutcome(run.Name, run.Stage, StageResult.Waiting) { Until = pause.Until };
    }

    private async Task<StageOutcome> FailAsync(StageRun run, ErrorCode code, string message, CancellationToken cancellationToken)
    {
        if (run.Version is null && !await IsNewestAsync(run, run.ETag, cancellationToken).ConfigureAwait(false))
            return CreateSuperseded(run);
        return await _outputs.FailAsync(run, CreateFailure(run, code, message), keepsSame: false, cancellationToken).ConfigureAwait(false);
    }

    // No valid article has such a name, so the record does not replace another one.
    private async Task<StageOutcome> RejectAsync(Stage stage, string message, CancellationToken cancellationToken)
    {
        var queueName = StageQueues.GetName(stage);
        var hash = EnrichmentPipeline.ComputeHash(Encoding.UTF8.GetBytes(message));
        var run = new StageRun($"/{queueName}/{hash[..16]}", stage, 1) { ContentHash = hash };
        var error = $"The queue {queueName} contained a message that the pipeline did not send. It starts with: {Truncate(message)}";
        var failure = CreateFailure(run, ErrorCode.InvalidMessage, error) with
        {
            Retry = "A retry is not possible. If the message was about an article, the sweep finds the article. "
                + "Delete this record when you know who sent the message.",
        };
        var (key, content) = (DocumentKey.ForFailure(run.Name), EnrichmentJson.ToDocument(failure));
        await store.WriteAsync(key, content, run.CreateMetadata(pipeline.Info), cancellationToken).ConfigureAwait(false);
        var outcome = new StageOutcome(run.Name, stage, StageResult.Failed) { Failure = failure };
        PipelineTelemetry.RecordOutcome(outcome, TimeSpan.Zero, null);
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

        if (eTag is not null) await _outputs.DeleteSupersededAsync(run.Name, eTag, cancellationToken).ConfigureAwait(false);
        return false;
    }

    // Finds the result of the same content and pipeline and assigns it to the current version. No analysis is needed.
    private async Task<EnrichedArticle?> FindUpToDateResultAsync(StageRun run, CancellationToken cancellationToken)
    {
        var key = DocumentKey.ForResult(run.Name);
        if (await store.FindAsync(key, cancellationToken).ConfigureAwait(false) is not { } found) return null;
        if (found.Metadata.ContentHash != run.ContentHash || found.Metadata.Fingerprint != GetFingerprint(run.Name)) return null;
        var content = await store.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        if (content is not null && KeepOurs(WorkDocument.ReadResult(content), run) is { } result)
            return result with { Source = run.Version };

        // The metadata would prevent that the damaged result is replaced.
        await store.TryDeleteAsync(key, found.ETag, cancellationToken).ConfigureAwait(false);
        return null;
    }

    private EnrichedArticle? KeepOurs(EnrichedArticle? document, StageRun run)
    {
        var isSameContent = document?.Name == run.Name && document.ContentHash == run.ContentHash;
        return isSameContent && document!.Pipeline.Fingerprint == GetFingerprint(run.Name) ? document : null;
    }

    // Sends the article to the stage after those that are done. A message that comes late or twice changes nothing.
    private async Task<StageOutcome> SendAsync(StageRun run, ArticleWork work, CancellationToken cancellationToken)
    {
        var next = work.Done.Next;
        await queue.SendAsync(next, CreateMessage(run, work.Length), cancellationToken).ConfigureAwait(false);
        return new StageOutcome(run.Name, run.Stage, StageResult.Sent) { Next = next };
    }

    private static StageMessage CreateMessage(StageRun run, long? length) =>
        new(run.Name, run.Version?.ETag ?? run.ETag!, run.ContentHash!, PipelineTelemetry.GetTraceParent(run)) { Length = length };

    private async Task<StageOutcome> MeasureAsync(
        StageRun run, Func<StageRun, Task<StageOutcome>> work, CancellationToken cancellationToken)
    {
        using var activity = PipelineTelemetry.StartActivity(run);
        var started = time.GetTimestamp();
        try
        {
            var outcome = await RecordFailureAsync(run, work, cancellationToken).ConfigureAwait(false);
            PipelineTelemetry.RecordOutcome(outcome, time.GetElapsedTime(started), activity);
            return outcome;
        }
        catch (Exception error)
        {
            PipelineTelemetry.RecordError(run, error, time.GetElapsedTime(started), activity);
            throw;
        }
    }

    // This is the only place that distinguishes permanent errors from transient ones.
    private async Task<StageOutcome> RecordFailureAsync(
        StageRun run, Func<StageRun, Task<StageOutcome>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await work(run).ConfigureAwait(false);
        }
        catch (ArticleException error)
        {
            return await FailAsync(run, error.Code, error.Message, cancellationToken).ConfigureAwait(false);
        }
        catch (PauseException pause)
        {
            return await WaitAsync(run, pause, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (run.Attempt >= maxAttempts && !cancellationToken.IsCancellationRequested)
        {
            var reason = ErrorText.Describe(error);
            var message = $"Stage {EnrichmentJson.GetName(run.Stage)} failed on {run.Attempt} attempts. The last error was: {reason}";
            return await FailAsync(run, ErrorCode.RetriesExhausted, message, cancellationToken).ConfigureAwait(false);
        }
    }

    private FailureRecord CreateFailure(StageRun run, ErrorCode code, string message) =>
        new(run.Name, run.Stage, code, message, run.Attempt, Retry)
        {
            ContentHash = run.ContentHash,
            Source = run.Version,
            Pipeline = pipeline.Info.ForArticle(run.Name),
        };

    private string GetFingerprint(string name) => pipeline.Info.ForArticle(name).Fingerprint;

    private static StageOutcome CreateSuperseded(StageRun run) => new(run.Name, run.Stage, StageResult.Superseded);

    private static bool IsLast(Stage stage) => stage == StageOrder.Analyses[^1];

    private static string Truncate(string message) => message.Length <= 100 ? message : $"{message[..100]}…";
}
