using Enrichment.Text;

namespace Enrichment.Claims;

/// <summary>The content of a claim.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Text">The words, without quotation marks that enclose all of them.</param>
public sealed record ClaimContent(int Offset, int Length, string Text) : ISpan;
