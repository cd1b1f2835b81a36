using Enrichment.Claims;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Reading;

namespace Enrichment.Corrections;

/// <summary>
/// Corrects the entities of claims, and the names in the reasons of disputes. The ids of claims and disputes stay as they are, so that
/// other tools can refer to them.
/// </summary>
internal static class ClaimCorrection
{
    /// <summary>The claims with the corrected entities.</summary>
    public static IReadOnlyList<Claim> Correct(IReadOnlyList<Claim> claims, CorrectedEntities entities)
    {
        var mentions = new MentionIndex(entities.All);
        var statements = new StatementCorrection(entities);
        return [.. claims.Select(claim => claim with
        {
            Source = Correct(claim.Source, entities),
            Content = claim.Content with { Entities = mentions.FindIn(claim.Content.Parts) },
            Statements = statements.Correct(claim.Statements),
        })];
    }

    /// <summary>The disputes, whose reasons have the names of the corrected sources.</summary>
    public static IReadOnlyList<Dispute> Correct(IReadOnlyList<Dispute> disputes, IReadOnlyList<Claim> before, IReadOnlyList<Claim> after)
    {
        var pairs = before.Zip(after, (Before, After) => (Before, After)).ToDictionary(pair => pair.Before.Id, StringComparer.Ordinal);
        return [.. disputes.Select(dispute => dispute.Claims is [var one, var other]
            ? dispute with { Reason = DisputeReasons.Correct(dispute.Reason, pairs[one], pairs[other]) }
            : dispute)];
    }

    private static ClaimSource Correct(ClaimSource source, CorrectedEntities entities) => source.Entity is null
        ? source
        : entities.FindSource(source) is { } entity
            ? source with { Entity = entity.Id, Name = entity.Name }
            : source with { Entity = null, Name = null };
}
