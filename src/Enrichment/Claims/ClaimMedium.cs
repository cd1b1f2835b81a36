using Enrichment.Text;

namespace Enrichment.Claims;

/// <summary>The medium of a claim.</summary>
/// <param name="Text">The words that name it: "Twitter", "a statement", "a press conference".</param>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
public sealed record ClaimMedium(string Text, int Offset, int Length) : ISpan;
