namespace Enrichment.Export;

/// <summary>A file is not an enriched article that can be exported.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="cause">The exception of the JSON reader; null if there is none.</param>
public sealed class InvalidDocumentException(string message, Exception? cause = null) : Exception(message, cause);
