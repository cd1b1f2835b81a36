namespace Enrichment.Tests.Pipeline;

/// <summary>The process is gone: nothing it still wants to do happens.</summary>
internal sealed class Killed() : Exception("killed");
