namespace Enrichment.Claims;

/// <summary>A contradiction between two claims of an article.</summary>
/// <param name="Id">"dispute:" and 12 hex digits of the ids of the claims.</param>
/// <param name="Claims">The ids of the two claims, in text order.</param>
/// <param name="Kind">How the two claims dispute each other.</param>
/// <param name="Reason">The reason for the contradiction, as text.</param>
/// <param name="Confidence">The share of such disputes that are right, from 0 to 1, with two decimals.</param>
public sealed record Dispute(string Id, IReadOnlyList<string> Claims, DisputeKind Kind, string Reason, double Confidence)
{
    /// <summary>The dispute of the claims with these ids.</summary>
    /// <param name="first">The id of the first claim, in text order.</param>
    /// <param name="second">The id of the second claim.</param>
    /// <param name="kind">How they dispute each other.</param>
    /// <param name="reason">The reason for the contradiction, as text.</param>
    /// <param name="confidence">The share of such disputes that are right, from 0 to 1.</param>
    internal static Dispute Create(string first, string second, DisputeKind kind, string reason, double confidence) =>
        new(Analysis.StableId.Create("dispute", first, second), [first, second], kind, reason, Math.Round(confidence, 2));
}
