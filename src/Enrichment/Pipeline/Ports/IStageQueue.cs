using Enrichment.Analysis;

namespace Enrichment.Pipeline.Ports;

/// <summary>Hands an article on to a stage. Messages may arrive more than once and in any order.</summary>
public interface IStageQueue
{
    /// <summary>Sends <paramref name="message"/> to the queue of <paramref name="stage"/>.</summary>
    /// <exception cref="StorageException">It cannot be sent.</exception>
    Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken);
}
