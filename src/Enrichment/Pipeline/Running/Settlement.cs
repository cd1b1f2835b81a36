using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Running;

/// <summary>
/// Brings an article to its one output. Others may be at the same article at the same time, and this process may be killed between any two
/// calls: so it looks, takes one conditional step, and looks again until what it sees is what it wants.
/// </summary>
/// <param name="pipeline">What makes the outputs.</param>
/// <param name="store">Where they are.</param>
internal sealed class Settlement(PipelineInfo pipeline, IArticleStore store)
{
    // Every lost round is another's step forward; so many in a row mean that something is wrong.
    private const int MaxRounds = 50;

    private enum Ending
    {
        Settled,
        Superseded,
        Beaten,
    }

    /// <summary>Makes <paramref name="document"/> the article's only output, unless the article has changed.</summary>
    /// <param name="run">Which version it was made of.</param>
    /// <param name="document">The result.</param>
    /// <param name="how">What the outcome says of it then.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<StageOutcome> PublishAsync(StageRun run, EnrichedArticle document, StageResult how, CancellationToken cancellationToken)
    {
        var (wanted, unwanted) = (DocumentKey.Result(run.Name), DocumentKey.Failure(run.Name));
        var ending = await SettleAsync(run, wanted, unwanted, EnrichmentJson.ToDocument(document), keepsSame: true, cancellationToken).ConfigureAwait(false);
        return await EndAsync(run, ending == Ending.Superseded ? StageResult.Superseded : how, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes <paramref name="failure"/> the article's only output, unless the article has changed or been enriched by another.</summary>
    /// <param name="run">Which version it is about.</param>
    /// <param name="failure">The record.</param>
    /// <param name="keepsSame">Whether a record of the same version that is there already is kept: it knows more.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<StageOutcome> FailAsync(StageRun run, FailureRecord failure, bool keepsSame, CancellationToken cancellationToken)
    {
        var (wanted, unwanted) = (DocumentKey.Failure(run.Name), DocumentKey.Result(run.Name));
        var ending = await SettleAsync(run, wanted, unwanted, EnrichmentJson.ToDocument(failure), keepsSame, cancellationToken).ConfigureAwait(false);
        var result = ending switch { Ending.Settled => StageResult.Failed, Ending.Beaten => StageResult.Skipped, _ => StageResult.Superseded };
        var outcome = await EndAsync(run, result, cancellationToken).ConfigureAwait(false);
        return outcome with { Failure = result == StageResult.Failed ? failure : null };
    }

    /// <summary>Clears away what is left of a version of the article that is not the newest any more.</summary>
    public async Task ClearAwayAsync(string name, string eTag, CancellationToken cancellationToken)
    {
        await DeleteWorkAsync(name, eTag, cancellationToken).ConfigureAwait(false);
        var result = await store.FindAsync(DocumentKey.Result(name), cancellationToken).ConfigureAwait(false);
        var failure = await store.FindAsync(DocumentKey.Failure(name), cancellationToken).ConfigureAwait(false);
        if (result is null || failure is null || await store.FindSourceAsync(name, cancellationToken).ConfigureAwait(false) is not { } current) return;
        if (failure.Stamp.SourceETag == eTag && result.Stamp.SourceETag == current.ETag)
            await store.TryDeleteAsync(DocumentKey.Failure(name), failure.ETag, cancellationToken).ConfigureAwait(false);
        else if (result.Stamp.SourceETag == eTag && failure.Stamp.SourceETag == current.ETag)
            await store.TryDeleteAsync(DocumentKey.Result(name), result.ETag, cancellationToken).ConfigureAwait(false);
    }

    // The source is looked at last: a newer version's output cannot have been there before the newer version was.
    private async Task<Ending> SettleAsync(
        StageRun run, DocumentKey wanted, DocumentKey unwanted, byte[] content, bool keepsSame, CancellationToken cancellationToken)
    {
        var (stamp, written) = (run.StampBy(pipeline), false);
        for (var round = 0; round < MaxRounds; round++)
        {
            var outputs = await Task.WhenAll(store.FindAsync(wanted, cancellationToken), store.FindAsync(unwanted, cancellationToken)).ConfigureAwait(false);
            var (standing, other) = (outputs[0], outputs[1]);
            if ((await store.FindSourceAsync(run.Name, cancellationToken).ConfigureAwait(false))?.ETag != run.Version!.ETag) return Ending.Superseded;

            var isBeaten = unwanted.Kind == DocumentKind.Result && other is not null && IsCurrent(other.Stamp, stamp);
            if (isBeaten && standing is null) return Ending.Beaten;
            if (isBeaten)
                await store.TryDeleteAsync(wanted, standing!.ETag, cancellationToken).ConfigureAwait(false);
            else if (standing?.Stamp != stamp || !(written || keepsSame))
                written |= await store.TryWriteAsync(wanted, content, stamp, standing?.ETag, cancellationToken).ConfigureAwait(false);
            else if (other is not null)
                await store.TryDeleteAsync(unwanted, other.ETag, cancellationToken).ConfigureAwait(false);
            else
                return Ending.Settled;
        }

        throw DocumentWrites.CreateConflict(run.Name);
    }

    private static bool IsCurrent(DocumentStamp result, DocumentStamp stamp) => result.SourceETag == stamp.SourceETag && result.Fingerprint == stamp.Fingerprint;

    // What a failed article has behind it is kept: sent in again, it goes on from there and is not billed twice.
    private async Task<StageOutcome> EndAsync(StageRun run, StageResult result, CancellationToken cancellationToken)
    {
        if (result == StageResult.Superseded) await ClearAwayAsync(run.Name, run.Version!.ETag, cancellationToken).ConfigureAwait(false);
        else if (result != StageResult.Failed) await DeleteWorkAsync(run.Name, run.Version!.ETag, cancellationToken).ConfigureAwait(false);
        return new StageOutcome(run.Name, run.Stage, result);
    }

    private async Task DeleteWorkAsync(string name, string eTag, CancellationToken cancellationToken)
    {
        var stages = StageOrder.Analyses.Select(stage => stage.Previous);
        await Task.WhenAll(stages.Select(stage => store.TryDeleteAsync(DocumentKey.Work(name, eTag, stage), null, cancellationToken))).ConfigureAwait(false);
    }
}
