using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>A sentence of an article, without white space around it, inside one paragraph.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Language">BCP 47 tag ("en", "fa"), or "und" if it is unknown.</param>
public sealed record Sentence(int Offset, int Length, string Language) : ISpan;
