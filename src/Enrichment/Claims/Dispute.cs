using Enrichment.Claims.Attributions;
using Enrichment.Claims.Checking;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Firmness;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;

namespace Enrichment.Claims;

/// <summary>That a claim contradicts another of the same article.</summary>
/// <param name="Claim">The other claim's id.</param>
/// <param name="Reason">Why the two are taken to contradict one another, in words.</param>
public sealed record Dispute(string Claim, string Reason);
