using Enrichment.Analysis;

namespace Enrichment.Index.Writing;

/// <summary>An entity as an article names it.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Names">Its name and its aliases.</param>
internal sealed record EntityNames(EntityType Type, IReadOnlyList<string> Names);
