namespace Enrichment.Cli;

/// <summary>The command line is not valid. Nothing was done.</summary>
/// <param name="message">What is wrong and what to do, in one sentence.</param>
internal sealed class UsageException(string message) : Exception(message);
