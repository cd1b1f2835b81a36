using Enrichment.Analysis;

namespace Enrichment.Pipeline.Ports;

/// <summary>Sends articles to a stage. Messages can arrive more than once and in any order.</summary>
public interface IStageQueue
{
    /// <summary>Sends <paramref name="message"/> to the queue of <paramref name="stage"/>.</summary>
    /// <exception cref="StorageException">The message cannot be sent.</exception>
    Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken);
}
