using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>A name a provider found, before it is grouped with the others of its entity.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Type">What it names.</param>
/// <param name="Confidence">How sure the provider is, 0 to 1.</param>
public sealed record RecognizedName(int Offset, int Length, EntityType Type, double Confidence) : ISpan
{
    /// <summary>What the provider linked it to; mostly empty.</summary>
    public IReadOnlyList<EntityLink> Links { get; init; } = [];
}
