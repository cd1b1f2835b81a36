namespace Enrichment.Text;

/// <summary>Two quotation marks that belong together, as indexes into a sequence of tokens.</summary>
/// <param name="First">Index of the opening mark.</param>
/// <param name="Last">Index of the closing mark.</param>
internal sealed record QuotedSpan(int First, int Last);
