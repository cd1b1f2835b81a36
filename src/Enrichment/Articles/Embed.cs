using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>A post by another author that is embedded in an article.</summary>
/// <param name="Kind">The kind of embed.</param>
/// <param name="Author">The author's display name as written, or null.</param>
/// <param name="Handle">The author's handle with its "@", or null.</param>
/// <param name="Date">The day it was posted, or null.</param>
/// <param name="Offset">Start of the embed including its attribution, in UTF-16 code units.</param>
/// <param name="Length">Length of the embed including its attribution, in UTF-16 code units.</param>
public sealed record Embed(EmbedKind Kind, string? Author, string? Handle, DateOnly? Date, int Offset, int Length) : ISpan;
