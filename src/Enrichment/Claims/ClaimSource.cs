namespace Enrichment.Claims;

/// <summary>The source of a claim.</summary>
/// <param name="Kind">How the article refers to it.</param>
/// <param name="Text">The words that name it, or null for the article's own voice.</param>
/// <param name="Offset">Start of <paramref name="Text"/>, in UTF-16 code units, or null.</param>
/// <param name="Length">Length of <paramref name="Text"/>, in UTF-16 code units, or null.</param>
/// <param name="Entity">The id of its entity, or null if it is not resolved.</param>
/// <param name="Name">The name of its entity, or null if it is not resolved.</param>
public sealed record ClaimSource(SourceKind Kind, string? Text, int? Offset, int? Length, string? Entity, string? Name);
