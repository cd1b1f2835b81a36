using Enrichment.Analysis;

namespace Enrichment.Index.Results;

/// <summary>What an entity says, what is said about it, and the sentiment towards it.</summary>
/// <param name="Id">The id of the entity: "person:ahmad-massoud".</param>
/// <param name="Name">Its most frequent name.</param>
/// <param name="Type">Its most frequent type.</param>
/// <param name="Articles">The number of articles that mention it.</param>
/// <param name="Said">Its claims, newest first, at most 100.</param>
/// <param name="About">The claims that name it, newest first, at most 100.</param>
/// <param name="Sentiment">The sentiment towards it by day, in order; articles without a date are last.</param>
public sealed record EntityProfile(
    string Id,
    string Name,
    EntityType Type,
    int Articles,
    IReadOnlyList<FoundClaim> Said,
    IReadOnlyList<FoundClaim> About,
    IReadOnlyList<EntitySentiment> Sentiment);
