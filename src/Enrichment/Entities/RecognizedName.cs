using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>A name that a provider found, before names are grouped into entities.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Type">The type of the entity.</param>
/// <param name="Confidence">The confidence of the provider, 0 to 1.</param>
public sealed record RecognizedName(int Offset, int Length, EntityType Type, double Confidence) : ISpan
{
    /// <summary>The entries in knowledge bases that the provider linked it to, usually none.</summary>
    public IReadOnlyList<EntityLink> Links { get; init; } = [];

    /// <summary>
    /// The name of the entry that it is linked to: "United Kingdom" for "Britain"; null if it has no link. Names with the same entry have
    /// the same one in every article.
    /// </summary>
    public string? LinkedName { get; init; }
}
