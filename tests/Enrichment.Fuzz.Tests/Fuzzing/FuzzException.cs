namespace Enrichment.Fuzz.Tests.Fuzzing;

/// <summary>The code broke a promise about its result.</summary>
/// <param name="message">The broken promise.</param>
internal sealed class FuzzException(string message) : Exception(message);
