using Enrichment.Text;

namespace Enrichment.Claims;

/// <summary>The words that report a claim.</summary>
/// <param name="Text">The words.</param>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Type">What kind of words they are.</param>
public sealed record ClaimCue(string Text, int Offset, int Length, CueType Type) : ISpan;
