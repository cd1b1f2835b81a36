namespace Enrichment.Articles;

/// <summary>What part a <see cref="Paragraph"/> plays in its article.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>A title or subheading: one short line without a full stop.</summary>
    Heading,

    /// <summary>A post of somebody else's, embedded in the article.</summary>
    Embed,

    /// <summary>The article's header (date, source, url, author): metadata, not analysed.</summary>
    Header,
}
