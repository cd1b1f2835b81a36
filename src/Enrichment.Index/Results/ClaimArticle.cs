namespace Enrichment.Index.Results;

/// <summary>An article that contains a claim.</summary>
/// <param name="Name">The name of the article.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Source">Its publisher, or null.</param>
/// <param name="Published">The day of its publication, or null.</param>
/// <param name="Url">Its web address, or null.</param>
/// <param name="ClaimId">The id of the claim in the article.</param>
/// <param name="Offset">The start of the claim in the article's text, in UTF-16 code units.</param>
/// <param name="Length">The length of the claim there, in UTF-16 code units.</param>
public sealed record ClaimArticle(
    string Name, string? Title, string? Source, DateOnly? Published, string? Url, string ClaimId, int Offset, int Length);
