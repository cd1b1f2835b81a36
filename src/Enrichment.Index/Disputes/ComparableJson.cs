using System.Text.Json;
using Enrichment.Claims;
using Enrichment.Claims.Disputes;
using Enrichment.Pipeline;

namespace Enrichment.Index.Disputes;

/// <summary>Stores what the comparison of a claim with those of other articles needs.</summary>
internal static class ComparableJson
{
    private static readonly EnrichmentJsonContext Context = new(EnrichmentJson.CreateOptions(indented: false));
    private static readonly ClaimCue NoCue = new("", 0, 0, CueType.Verb);
    private static readonly ClaimContent NoContent = new("", [], []);

    /// <summary>The claim as JSON, without what no comparison uses; null if it cannot be compared.</summary>
    public static string? Write(Claim claim)
    {
        if (CrossDisputes.GetKeys(claim).Count == 0) return null;
        var source = claim.Source with { Offset = null, Length = null };
        return JsonSerializer.Serialize(
            claim with { Text = "", Source = source, Cue = NoCue, Content = NoContent, Disputes = [] }, Context.Claim);
    }

    /// <summary>Reads a claim that <see cref="Write"/> wrote.</summary>
    public static Claim Read(string json) => JsonSerializer.Deserialize(json, Context.Claim)!;
}
