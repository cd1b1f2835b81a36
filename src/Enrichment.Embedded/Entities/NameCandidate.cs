using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>A stretch of a sentence that may be a name, with what its own place tells of it.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Text">The words there.</param>
/// <param name="Type">What it seems to name.</param>
/// <param name="Weight">How much speaks for that, 0 to 1.</param>
internal sealed record NameCandidate(int Offset, int Length, string Text, EntityType Type, double Weight) : ISpan
{
    /// <summary>Whether its capital may be due to its place at the start of a sentence: a name only if the article uses it elsewhere too.</summary>
    public bool NeedsSupport { get; init; }
}
