using Enrichment.Text;

namespace Enrichment.Embedded.Network;

/// <summary>A name that the network found.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Kind">One of the kinds in <see cref="NameLabels"/>.</param>
/// <param name="Confidence">The probability of its least certain word, 0 to 1.</param>
internal sealed record NetworkName(int Offset, int Length, int Kind, float Confidence) : ISpan;
