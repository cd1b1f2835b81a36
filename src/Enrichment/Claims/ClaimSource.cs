namespace Enrichment.Claims;

/// <summary>Who makes a claim.</summary>
/// <param name="Kind">How the article speaks of them.</param>
/// <param name="Text">The words that name them, or null where the article itself speaks.</param>
/// <param name="Entity">The id of the entity they are, or null where that is open.</param>
/// <param name="Offset">Start of <paramref name="Text"/>, in UTF-16 code units, or null.</param>
/// <param name="Length">Length of <paramref name="Text"/>, in UTF-16 code units, or null.</param>
public sealed record ClaimSource(SourceKind Kind, string? Text, string? Entity, int? Offset, int? Length);
