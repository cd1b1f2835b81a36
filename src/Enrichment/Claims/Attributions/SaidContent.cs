using Enrichment.Claims.Lexicon;

namespace Enrichment.Claims.Attributions;

/// <summary>The content of a claim as words of a passage.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Kind">Its grammatical relation to the cue.</param>
internal sealed record SaidContent(int First, int End, Complement Kind)
{
    /// <summary>Words inside it that are not part of it, such as "Smith said" in "The war, Smith said, is over".</summary>
    public (int First, int End) Interruption { get; init; }
}
