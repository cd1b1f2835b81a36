using Enrichment.Claims;

namespace Enrichment.Index.Writing;

/// <summary>A claim of one article, with what the row of all its copies needs.</summary>
/// <param name="Row">The number of its row.</param>
/// <param name="Article">The number of the row of its article.</param>
/// <param name="Day">Its date, or null.</param>
/// <param name="Stance">Its stance.</param>
/// <param name="Certainty">Its certainty.</param>
/// <param name="Speaker">The name of the speaker, or the words for it, or null.</param>
/// <param name="Entity">The id of the speaker, or null.</param>
/// <param name="Content">Its content.</param>
/// <param name="ContentKey">The number of the content.</param>
/// <param name="About">The ids of the entities in the content.</param>
/// <param name="Title">The headline of the article, or null.</param>
internal sealed record ClaimMember(
    long Row,
    long Article,
    DateOnly? Day,
    Stance Stance,
    Certainty Certainty,
    string? Speaker,
    string? Entity,
    string Content,
    long ContentKey,
    IReadOnlyList<string> About,
    string? Title);
