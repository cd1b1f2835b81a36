using Enrichment.Claims.Attributions;
using Enrichment.Claims.Checking;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Firmness;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Sources;

namespace Enrichment.Claims.Reading;

/// <summary>Words between two quotation marks.</summary>
/// <param name="First">Index of the opening mark among its passage's words.</param>
/// <param name="Last">Index of the closing mark.</param>
internal sealed record QuotedSpan(int First, int Last);
