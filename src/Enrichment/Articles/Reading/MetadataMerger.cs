using Enrichment.Articles.Headers;

namespace Enrichment.Articles.Reading;

/// <summary>
/// Merges what the header, the metadata of the document and the lines around the body say about an article. The header counts most, then
/// the metadata.
/// </summary>
internal static class MetadataMerger
{
    /// <summary>Returns <paramref name="article"/> with its title, publication date, authors and the other values.</summary>
    /// <param name="article">The article.</param>
    /// <param name="header">The header of the text.</param>
    /// <param name="metadata">The metadata of the document.</param>
    /// <param name="top">The lines around the body.</param>
    /// <param name="order">The order of day and month in dates of numbers, or null.</param>
    public static Article AddMetadata(Article article, ArticleHeader header, ArticleMetadata metadata, ArticleTop top, DateOrder? order)
    {
        var url = header.Url ?? metadata.Url ?? top.Url;
        var (title, titleFrom) = FindTitle(header, metadata, top);
        var (published, publishedFrom) = PublicationFinder.Find(header, metadata, top, url, order);
        return article with
        {
            Title = title,
            TitleFrom = titleFrom,
            Published = published,
            PublishedFrom = publishedFrom,
            Publisher = header.Publisher ?? metadata.Publisher,
            Authors = header.Authors.Count > 0 ? header.Authors : metadata.Authors.Count > 0 ? metadata.Authors : top.Authors,
            Url = url,
            Section = header.Section ?? metadata.Section,
            Dateline = PublicationFinder.CompleteDateline(top.Dateline, published),
        };
    }

    private static (string? Title, ValueOrigin? Origin) FindTitle(ArticleHeader header, ArticleMetadata metadata, ArticleTop top)
    {
        if (header.Title is { } stated) return (stated, ValueOrigin.Header);
        if (metadata.Title is { } known) return (known, ValueOrigin.Metadata);
        return top.Title is { } title ? (title, ValueOrigin.Heading) : (null, null);
    }
}
