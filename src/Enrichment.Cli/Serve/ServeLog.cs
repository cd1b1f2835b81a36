using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;

namespace Enrichment.Cli.Serve;

/// <summary>Everything there is to tell while serving, counted and handed on in order. Safe to use from many threads.</summary>
/// <param name="tell">Is given one event after the other.</param>
internal sealed class ServeLog(Action<ServeEvent> tell)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Stage, int> _underWay = [];
    private ServeCounts _counts = new() { UnderWay = new Dictionary<Stage, int>() };

    /// <summary>The counts as they are now.</summary>
    public ServeCounts Counts
    {
        get
        {
            lock (_lock) return _counts with { UnderWay = new Dictionary<Stage, int>(_underWay) };
        }
    }

    /// <summary>Does <paramref name="work"/>, which is counted as under way at <paramref name="stage"/> meanwhile.</summary>
    public async Task<StageOutcome> DuringAsync(Stage stage, Func<Task<StageOutcome>> work)
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

    /// <summary>What became of an article in a stage.</summary>
    public void Ended(StageOutcome outcome) => Tell(new ServeEvent(TextOf(outcome), outcome.Result == StageResult.Failed), counts => outcome.Result switch
    {
        StageResult.Published => counts with { Enriched = counts.Enriched + 1 },
        StageResult.Skipped => counts with { Skipped = counts.Skipped + 1 },
        StageResult.Failed => counts with { Failed = counts.Failed + 1 },
        _ => counts,
    });

    /// <summary>A try that did not come to an end.</summary>
    /// <param name="name">The article's name.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="tries">Which try the next one is, of how many.</param>
    /// <param name="fault">What went wrong.</param>
    public void Retrying(string name, Stage stage, string tries, Exception fault) =>
        Tell(
            new ServeEvent($"retrying {name} ({EnrichmentJson.NameOf(stage)}, {tries}): {ErrorText.Describe(fault)}", IsFault: true),
            counts => counts with { Retried = counts.Retried + 1 });

    /// <summary>Something that is no article's.</summary>
    public void Say(string text, bool isFault = false) => Tell(new ServeEvent(text, isFault), counts => counts);

    private static string TextOf(StageOutcome outcome) => outcome switch
    {
        // A stage that finds nothing to go on from receives the article anew: what it has done stands before what is next.
        { Result: StageResult.Sent, Next: Stage.Entities } => $"received {outcome.Name}",
        { Result: StageResult.Sent, Next: { } next } => $"{EnrichmentJson.NameOf(next - 1)} {outcome.Name}",
        { Result: StageResult.Published } => $"enriched {outcome.Name}",
        { Result: StageResult.Failed, Failure: { } failure } => $"failed {outcome.Name}: {EnrichmentJson.NameOf(failure.Code)}: {failure.Message}",
        _ => $"{EnrichmentJson.NameOf(outcome.Result)} {outcome.Name}",
    };

    private void Count(Stage stage, int change)
    {
        lock (_lock) _underWay[stage] = _underWay.GetValueOrDefault(stage) + change;
    }

    private void Tell(ServeEvent happened, Func<ServeCounts, ServeCounts> count)
    {
        lock (_lock)
        {
            _counts = count(_counts);
            tell(happened);
        }
    }
}
