namespace Enrichment.Cli.Board;

/// <summary>The board that was asked for cannot be opened.</summary>
/// <param name="message">A sentence that describes the error and what to do.</param>
/// <param name="cause">The exception of the server.</param>
internal sealed class BoardException(string message, Exception cause) : Exception(message, cause);
