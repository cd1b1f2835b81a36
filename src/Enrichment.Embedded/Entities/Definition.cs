using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>A name and the abbreviation in brackets right after it: "Board of Control for Cricket in India (BCCI)".</summary>
/// <param name="Name">The name.</param>
/// <param name="Abbreviation">The abbreviation, without the brackets.</param>
internal sealed record Definition(TextSpan Name, TextSpan Abbreviation);
