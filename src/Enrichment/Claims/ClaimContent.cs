using Enrichment.Text;

namespace Enrichment.Claims;

/// <summary>What a claim says.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Text">The words, quotation marks left out where they enclose all of it.</param>
public sealed record ClaimContent(int Offset, int Length, string Text) : ISpan;
