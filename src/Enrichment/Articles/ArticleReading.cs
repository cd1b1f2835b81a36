namespace Enrichment.Articles;

/// <summary>An article that was read from bytes.</summary>
/// <param name="Article">The article.</param>
/// <param name="Media">The format of the bytes.</param>
/// <param name="Warnings">The problems with parts of the content.</param>
public sealed record ArticleReading(Article Article, MediaInfo Media, IReadOnlyList<ReadingWarning> Warnings);
