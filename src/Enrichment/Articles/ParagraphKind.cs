namespace Enrichment.Articles;

/// <summary>The kind of a <see cref="Paragraph"/>.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>A title or subheading, one short line without a full stop.</summary>
    Heading,

    /// <summary>An embedded post by another author.</summary>
    Embed,

    /// <summary>The header of the article (date, source, url, author). It is not analyzed.</summary>
    Header,
}
