using Enrichment.Analysis;

namespace Enrichment.Pipeline.Ports;

/// <summary>Sends articles to a stage. Messages can arrive more than once and in any order.</summary>
public interface IStageQueue
{
    /// <summary>Sends <paramref name="message"/> to the queue of <paramref name="stage"/>.</summary>
    /// <exception cref="StorageException">The message cannot be sent.</exception>
    Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken);

    /// <summary>Sends <paramref name="message"/> so that it is received after <paramref name="delay"/>, or a little earlier.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="message">The message.</param>
    /// <param name="delay">The delay; up to 7 days.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="StorageException">The message cannot be sent.</exception>
    Task SendLaterAsync(Stage stage, StageMessage message, TimeSpan delay, CancellationToken cancellationToken);
}
