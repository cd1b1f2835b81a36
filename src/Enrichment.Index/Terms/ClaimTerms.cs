using Enrichment.Analysis;
using Enrichment.Claims;

namespace Enrichment.Index.Terms;

/// <summary>
/// Creates the terms of the text index for properties of claims, and their marks. A term has only letters and digits, so that it is one
/// word for the text index.
/// </summary>
internal static class ClaimTerms
{
    /// <summary>The term of a claim that another one disputes.</summary>
    public const string Disputed = "disputed";

    /// <summary>The term of the claims of an entity.</summary>
    public static string ForSpeaker(string entity) => $"s{StableId.Hash(entity)}";

    /// <summary>The term of the claims whose content names an entity.</summary>
    public static string ForAbout(string entity) => $"a{StableId.Hash(entity)}";

    /// <summary>The term or the mark of a type of entities.</summary>
    public static (string? Term, ClaimMarks Mark) ForType(EntityType type) => type switch
    {
        EntityType.Person => (null, ClaimMarks.Person),
        EntityType.Organization => (null, ClaimMarks.Organization),
        EntityType.Location => (null, ClaimMarks.Location),
        _ => ($"type{type}".ToLowerInvariant(), ClaimMarks.None),
    };

    /// <summary>The term or the mark of a stance.</summary>
    public static (string? Term, ClaimMarks Mark) ForStance(Stance stance) =>
        stance == Stance.Asserts ? (null, ClaimMarks.Asserts) : ($"stance{stance}".ToLowerInvariant(), ClaimMarks.None);

    /// <summary>The term or the mark of a certainty.</summary>
    public static (string? Term, ClaimMarks Mark) ForCertainty(Certainty certainty) =>
        certainty == Certainty.Firm ? (null, ClaimMarks.Firm) : ($"certainty{certainty}".ToLowerInvariant(), ClaimMarks.None);

    /// <summary>The term or the mark of a claim that is disputed or not.</summary>
    public static (string? Term, ClaimMarks Mark) ForDisputed(bool isDisputed) =>
        isDisputed ? (Disputed, ClaimMarks.None) : (null, ClaimMarks.Undisputed);
}
