using Enrichment.Cli.Output;
using Enrichment.Embedded;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;
using Enrichment.Storage;
using Enrichment.Storage.Settings;

namespace Enrichment.Cli.Status;

/// <summary>Sends articles in again that have a failure record, and takes the record away once they are on their way.</summary>
/// <param name="storage">Where they are.</param>
internal sealed class FailureRetry(ArticleStorage storage)
{
    // No stage runs here, so no model is loaded.
    private readonly StageRunner _runner = new(
        new EnrichmentPipeline(EmbeddedProvider.Info, EmbeddedProvider.Create), storage.Articles, storage.Queue,
        QueueSettings.Default.MaxDequeueCount, TimeProvider.System);

    private int _sent;
    private int _cleared;
    private int _faults;

    /// <summary>Sends in the articles called <paramref name="names"/>, or all that failed where there is no name; gives the exit code.</summary>
    public async Task<int> RunAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        if (names.Count == 0)
        {
            await foreach (var failure in StoredFailure.FindAllAsync(storage.Articles, cancellationToken))
                await RetryAsync(failure, cancellationToken);
        }

        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            var failure = await StoredFailure.FindAsync(storage.Articles, name, cancellationToken);
            if (failure is not null) await RetryAsync(failure, cancellationToken);
            else Fault(name, "There is no failure record of this name; 'enrich status' shows which there are.");
        }

        Console.Out.WriteLine($"{_sent} sent in again, {_cleared} cleared away, {_faults} not.{(_sent > 0 ? " A running 'enrich serve', or the function app, does the rest." : "")}");
        return _faults > 0 ? ExitCode.SomeFailed : ExitCode.Success;
    }

    private async Task RetryAsync(StoredFailure failure, CancellationToken cancellationToken)
    {
        var name = failure.Record.Name;
        if (failure.IsOfNoArticle)
        {
            await ClearAsync(failure, "was a message of nobody's; there is nothing to try again", cancellationToken);
            return;
        }

        var outcome = await _runner.ReceiveAsync(name, 1, cancellationToken);
        if (outcome.Failure is { } again) Fault(name, $"It failed again: {EnrichmentJson.NameOf(again.Code)}: {again.Message}");
        else if (outcome.Result == StageResult.Superseded) await ClearAsync(failure, "the article is gone", cancellationToken);
        else await SentAsync(failure, cancellationToken);
    }

    // A record that is newer by now is of another try, and stays.
    private async Task SentAsync(StoredFailure failure, CancellationToken cancellationToken)
    {
        await storage.Articles.TryDeleteAsync(failure.Key, failure.Document.ETag, cancellationToken);
        _sent++;
        Console.Out.WriteLine(SafeText.Of($"sent {failure.Record.Name}"));
    }

    private async Task ClearAsync(StoredFailure failure, string why, CancellationToken cancellationToken)
    {
        await storage.Articles.TryDeleteAsync(failure.Key, failure.Document.ETag, cancellationToken);
        _cleared++;
        Console.Out.WriteLine(SafeText.Of($"cleared {failure.Record.Name}: {why}"));
    }

    private void Fault(string name, string message)
    {
        _faults++;
        Console.Error.WriteLine(SafeText.Of($"enrich: {name}: {message}"));
    }
}
