using Enrichment.Claims;
using Enrichment.Pipeline;

namespace Enrichment.Export.Writing;

/// <summary>Writes claims for people.</summary>
internal static class ClaimText
{
    /// <summary>
    /// A line with the source, the stance, the certainty and the content, such as "Ann Smith denies (alleged): the bank paid".
    /// </summary>
    public static string Create(Claim claim)
    {
        var source = claim.Source.Name ?? claim.Source.Text ?? (claim.Source.Kind == SourceKind.Author ? "The article" : "Somebody");
        var certainty = claim.Certainty == Certainty.Firm ? "" : $" ({EnrichmentJson.GetName(claim.Certainty)})";
        return CleanText.ToLine($"{source} {EnrichmentJson.GetName(claim.Stance)}{certainty}: {claim.Content.Text}");
    }
}
