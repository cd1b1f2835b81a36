using Enrichment.Claims;

namespace Enrichment.Tests.Claims.Attributions;

/// <summary>
/// Compares the claims of a text with "source | cue | content", or "- | cue | content" without a source. " + " separates claims, and
/// "none" is no claim.
/// </summary>
internal static class ClaimLines
{
    private static readonly string[] Names =
    [
        "Smith/John Smith/Ann Smith:Person", "Jones/Mary Jones:Person", "Rathbun:Person", "Reuters", "BBC", "Acme Corp/Acme", "Al Jazeera",
        "World Bank", "United Nations", "Taliban", "Kabul:Location", "London:Location", "Twitter", "France:Location", "Iran:Location",
        "Labour Party", "Australian Broadcasting Corporation", "White House", "Supreme Court", "NRFA",
    ];

    /// <summary>Checks that <paramref name="text"/> has exactly <paramref name="claims"/>.</summary>
    public static void Check(string text, string claims) => Assert.Equal(claims, Describe(text));

    /// <summary>The claims of <paramref name="text"/>, as written in tests.</summary>
    public static string Describe(string text)
    {
        var claims = ArticleBuilder.FindClaims(text, Names).Select(Describe).ToList();
        return claims.Count == 0 ? "none" : string.Join(" + ", claims);
    }

    private static string Describe(Claim claim) => $"{claim.Source.Text ?? "-"} | {claim.Cue.Text} | {claim.Content.Text}";
}
