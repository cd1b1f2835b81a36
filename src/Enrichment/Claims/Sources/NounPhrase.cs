using Enrichment.Claims.Attributions;
using Enrichment.Claims.Checking;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Firmness;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Sources;

/// <summary>A noun phrase of a passage.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index behind its last word.</param>
internal sealed record NounPhrase(int First, int End);
