namespace Enrichment.Pipeline.Voices;

/// <summary>The source of a claim.</summary>
/// <param name="Source">The id of its entity; null if it has none.</param>
/// <param name="Name">The name of its entity, or null.</param>
internal sealed record Voice(string? Source, string? Name);
