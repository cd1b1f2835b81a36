namespace Enrichment.Cli.Board.Live;

/// <summary>The number of messages of a stage.</summary>
/// <param name="Stage">The name of the stage.</param>
/// <param name="Waiting">The messages in its queue, including those in progress.</param>
/// <param name="Poison">The messages in its poison queue.</param>
internal sealed record QueueCount(string Stage, int Waiting, int Poison);
