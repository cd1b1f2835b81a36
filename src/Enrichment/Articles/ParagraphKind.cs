namespace Enrichment.Articles;

/// <summary>The kind of a <see cref="Paragraph"/>.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>A title or subheading, one short line without a full stop.</summary>
    Heading,

    /// <summary>An embedded post by another author.</summary>
    Embed,

    /// <summary>The header of the article (date, source, url, author). It is not analyzed.</summary>
    Header,

    /// <summary>A line with the authors or the time of publication.</summary>
    Byline,

    /// <summary>The caption or the credit of an image or a video.</summary>
    Caption,

    /// <summary>A table of figures, or a line of stock codes.</summary>
    Table,

    /// <summary>
    /// Text of the site and not of the article: links to other articles, navigation, notices, requests to share or subscribe.
    /// </summary>
    Boilerplate,
}
