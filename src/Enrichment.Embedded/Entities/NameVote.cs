using Enrichment.Analysis;

namespace Enrichment.Embedded.Entities;

/// <summary>The combined evidence from all mentions of a name.</summary>
/// <param name="Type">The type with the most weight.</param>
/// <param name="Weight">The confidence in the type, 0 to 1.</param>
internal sealed record NameVote(EntityType Type, double Weight)
{
    /// <summary>The vote of <paramref name="candidates"/>, all of one text.</summary>
    public static NameVote Create(IReadOnlyList<NameCandidate> candidates)
    {
        if (candidates is [var only]) return new NameVote(only.Type, only.Weight);
        var winner = candidates.GroupBy(candidate => candidate.Type)
            .MaxBy(group => (group.Max(candidate => candidate.Weight) * 2) + Math.Min(3, group.Sum(candidate => candidate.Weight)))!;
        return new NameVote(winner.Key, winner.Max(candidate => candidate.Weight));
    }
}
