using Enrichment.Claims;

namespace Enrichment.Index.Results;

/// <summary>Who says a claim.</summary>
/// <param name="Kind">How the article refers to the speaker.</param>
/// <param name="Name">The name of the entity, or else the words of the article: "officials".</param>
/// <param name="Entity">The id of the entity, or null if it is not resolved.</param>
public sealed record Speaker(SourceKind Kind, string Name, string? Entity);
