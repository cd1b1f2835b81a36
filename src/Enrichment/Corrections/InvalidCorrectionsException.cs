namespace Enrichment.Corrections;

/// <summary>A file of corrections is not valid.</summary>
/// <param name="message">The lines that are not valid, what is wrong with them, and what to write.</param>
public sealed class InvalidCorrectionsException(string message) : Exception(message);
