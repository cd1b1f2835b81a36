namespace Enrichment.Claims.Attributions;

/// <summary>A noun phrase of a passage.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
internal sealed record NounPhrase(int First, int End)
{
    /// <summary>Index of its head if the syntax shows it; otherwise null.</summary>
    public int? Head { get; init; }
}
