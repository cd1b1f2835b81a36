namespace Enrichment.Tests.Pipeline;

/// <summary>Simulates a killed process.</summary>
internal sealed class KilledException() : Exception("killed");
