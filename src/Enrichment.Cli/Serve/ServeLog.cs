using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;

namespace Enrichment.Cli.Serve;

/// <summary>Counts the events of a server and reports them in order. Safe to use from many threads.</summary>
/// <param name="report">Receives one event at a time.</param>
internal sealed class ServeLog(Action<ServeEvent> report)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Stage, int> _underWay = [];
    private ServeCounts _counts = new() { UnderWay = new Dictionary<Stage, int>() };

    /// <summary>Raised after each event, in their order. A handler must be fast, because the server waits for it.</summary>
    public event Action<ServeEvent>? Written;

    /// <summary>The current counts.</summary>
    public ServeCounts Counts
    {
        get
        {
            lock (_lock) return _counts with { UnderWay = new Dictionary<Stage, int>(_underWay) };
        }
    }

    /// <summary>Runs <paramref name="work"/> and counts it as in progress at <paramref name="stage"/> while it runs.</summary>
    public async Task<T> TrackAsync<T>(Stage stage, Func<Task<T>> work)
    {
        Count(stage, 1);
        try
        {
            return await work();
        }
        finally
        {
            Count(stage, -1);
        }
    }

    /// <summary>Writes the outcome of a stage.</summary>
    public void WriteOutcome(StageOutcome outcome)
    {
        var entry = new ServeEvent(Describe(outcome), outcome.Result == StageResult.Failed) { Progress = GetProgress(outcome) };
        Add(entry, counts => outcome.Result switch
        {
            StageResult.Published => counts with { Enriched = counts.Enriched + 1 },
            StageResult.Skipped => counts with { Skipped = counts.Skipped + 1 },
            StageResult.Failed => counts with { Failed = counts.Failed + 1 },
            _ => counts,
        });
    }

    /// <summary>Writes an attempt that will be retried.</summary>
    /// <param name="name">The article's name.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="tries">The number of the next attempt and the maximum.</param>
    /// <param name="error">The exception.</param>
    public void WriteRetry(string name, Stage stage, string tries, Exception error)
    {
        var problem = ErrorText.Describe(error);
        var progress = new ArticleProgress(name, ProgressState.Retrying, stage) { Problem = $"{problem} ({tries})" };
        Add(
            new ServeEvent($"retrying {name} ({EnrichmentJson.GetName(stage)}, {tries}): {problem}", IsError: true) { Progress = progress },
            counts => counts with { Retried = counts.Retried + 1 });
    }

    /// <summary>Writes an event that is not about an article.</summary>
    public void Write(string text, bool isError = false) => Add(new ServeEvent(text, isError), counts => counts);

    private static string Describe(StageOutcome outcome) => outcome switch
    {
        // A stage without a work document receives the article again. So the text depends on the next stage.
        { Result: StageResult.Sent, Next: Stage.Entities } => $"received {outcome.Name}",
        { Result: StageResult.Sent, Next: { } next } => $"{EnrichmentJson.GetName(next - 1)} {outcome.Name}",
        { Result: StageResult.Published } => $"enriched {outcome.Name}",
        { Result: StageResult.Waiting, Until: { } until } =>
            $"{EnrichmentJson.GetName(outcome.Stage)} of {outcome.Name} waits until {until:u}",
        { Result: StageResult.Failed, Failure: { } failure } =>
            $"failed {outcome.Name}: {EnrichmentJson.GetName(failure.Code)}: {failure.Message}",
        _ => $"{EnrichmentJson.GetName(outcome.Result)} {outcome.Name}",
    };

    private static ArticleProgress GetProgress(StageOutcome outcome) => outcome.Result switch
    {
        StageResult.Sent => new ArticleProgress(outcome.Name, ProgressState.Queued, outcome.Next),
        StageResult.Published or StageResult.Skipped => new ArticleProgress(outcome.Name, ProgressState.Enriched),
        StageResult.Waiting => new ArticleProgress(outcome.Name, ProgressState.Waiting, outcome.Stage),
        StageResult.Failed => new ArticleProgress(outcome.Name, ProgressState.Failed, outcome.Stage)
        {
            Problem = outcome.Failure?.Message,
            Code = outcome.Failure?.Code,
        },
        _ => new ArticleProgress(outcome.Name, ProgressState.Superseded),
    };

    private void Count(Stage stage, int change)
    {
        lock (_lock) _underWay[stage] = _underWay.GetValueOrDefault(stage) + change;
    }

    private void Add(ServeEvent entry, Func<ServeCounts, ServeCounts> count)
    {
        lock (_lock)
        {
            _counts = count(_counts);
            report(entry);
            Written?.Invoke(entry);
        }
    }
}
