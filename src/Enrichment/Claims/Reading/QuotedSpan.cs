namespace Enrichment.Claims.Reading;

/// <summary>Words between two quotation marks.</summary>
/// <param name="First">Index of the opening mark among its passage's words.</param>
/// <param name="Last">Index of the closing mark.</param>
internal sealed record QuotedSpan(int First, int Last);
