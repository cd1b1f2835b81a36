using Enrichment.Claims.Checking;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Firmness;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;

namespace Enrichment.Claims.Attributions;

/// <summary>What stands in a passage as the words of a claim.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index behind its last word.</param>
/// <param name="Kind">How it hangs on its cue.</param>
internal sealed record SaidContent(int First, int End, Complement Kind);
