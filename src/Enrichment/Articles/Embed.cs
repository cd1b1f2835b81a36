using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>Somebody else's post, embedded in an article.</summary>
/// <param name="Kind">What was embedded.</param>
/// <param name="Author">The author's display name as written, or null.</param>
/// <param name="Handle">The author's handle with its "@", or null.</param>
/// <param name="Date">The day it was posted, or null.</param>
/// <param name="Offset">Start of the whole embed, attribution included, in UTF-16 code units.</param>
/// <param name="Length">Length of the whole embed, in UTF-16 code units.</param>
public sealed record Embed(EmbedKind Kind, string? Author, string? Handle, DateOnly? Date, int Offset, int Length) : ISpan;
