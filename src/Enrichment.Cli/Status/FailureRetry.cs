using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage;

namespace Enrichment.Cli.Status;

/// <summary>Implements <c>enrich retry</c>: sends failed articles in again and reports each.</summary>
/// <param name="storage">The storage.</param>
/// <param name="pipeline">Receives the articles. No stage runs here.</param>
internal sealed class FailureRetry(ArticleStorage storage, EnrichmentPipeline pipeline)
{
    private readonly FailedArticles _failed = new(storage, pipeline);

    private int _sent;
    private int _cleared;
    private int _errors;
    private bool _isComplete = true;

    /// <summary>
    /// Sends in the articles <paramref name="names"/>, or all failed articles if there are no names. Returns the exit code.
    /// </summary>
    public async Task<int> RunAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        if (names.Count == 0) await RetryAllAsync(cancellationToken);
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            var failure = await StoredFailure.FindAsync(storage.Articles, name, cancellationToken);
            if (failure is not null) await RetryAsync(failure, cancellationToken);
            else WriteError(name, "There is no failure record with this name; 'enrich status' lists the failed articles.");
        }

        var next = _sent > 0 ? " A running 'enrich serve' or the function app enriches them." : "";
        Console.Out.WriteLine($"{_sent} sent in again, {_cleared} deleted, {_errors} not sent in.{next}");
        return _errors > 0 || !_isComplete ? ExitCode.SomeFailed : ExitCode.Success;
    }

    private async Task RetryAllAsync(CancellationToken cancellationToken)
    {
        var problems = new HashSet<ListingProblem>();
        await foreach (var failure in StoredFailure.FindAllAsync(storage.Articles, problems, cancellationToken))
            await RetryAsync(failure, cancellationToken);
        foreach (var problem in problems)
            Console.Error.WriteLine(SafeText.Escape($"enrich: cannot list {problem.Path}: {problem.Message}"));
        _isComplete = problems.Count == 0;
    }

    private async Task RetryAsync(StoredFailure failure, CancellationToken cancellationToken)
    {
        var name = failure.Record.Name;
        var outcome = await _failed.RetryAsync(failure, cancellationToken);
        switch (outcome.Result)
        {
            case RetryResult.Sent:
                _sent++;
                Console.Out.WriteLine(SafeText.Escape($"sent {name}"));
                break;
            case RetryResult.Deleted:
                _cleared++;
                Console.Out.WriteLine(SafeText.Escape($"deleted the record of {name}: {outcome.Reason}"));
                break;
            default:
                WriteError(name, outcome.Reason!);
                break;
        }
    }

    private void WriteError(string name, string message)
    {
        _errors++;
        Console.Error.WriteLine(SafeText.Escape($"enrich: {name}: {message}"));
    }
}
