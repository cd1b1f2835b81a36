using Enrichment.Claims.Lexicon;

namespace Enrichment.Claims.Attributions;

/// <summary>What stands in a passage as the words of a claim.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index behind its last word.</param>
/// <param name="Kind">How it hangs on its cue.</param>
internal sealed record SaidContent(int First, int End, Complement Kind);
