using System.Text.Json;
using Enrichment.Claims;
using Enrichment.Claims.Disputes;
using Enrichment.Pipeline;

namespace Enrichment.Index.Disputes;

/// <summary>Stores the statements of a claim, which are compared with those of other articles.</summary>
internal static class StatementJson
{
    // No analysis finds more, but a document can come from anywhere.
    private const int MostStatements = 4;

    private static readonly EnrichmentJsonContext Context = new(EnrichmentJson.CreateOptions(indented: false));

    /// <summary>The statements of a claim as JSON; null if it cannot be compared.</summary>
    public static string? Write(Claim claim) => claim.Statements is { } statements && CrossDisputes.GetKeys(claim).Count > 0
        ? JsonSerializer.Serialize([.. statements.Take(MostStatements)], Context.IReadOnlyListStatement)
        : null;

    /// <summary>Reads statements that <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<Statement> Read(string json) => JsonSerializer.Deserialize(json, Context.IReadOnlyListStatement)!;
}
