namespace Enrichment.Index.Schema;

/// <summary>An index cannot be used.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="cause">The exception of SQLite, or null.</param>
public sealed class IndexException(string message, Exception? cause = null) : Exception(message, cause);
