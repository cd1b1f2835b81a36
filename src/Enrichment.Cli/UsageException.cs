namespace Enrichment.Cli;

/// <summary>The command was called in a way that cannot work; nothing has been done.</summary>
/// <param name="message">What is wrong and what to do, in a sentence.</param>
internal sealed class UsageException(string message) : Exception(message);
