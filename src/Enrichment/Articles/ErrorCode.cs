namespace Enrichment.Articles;

/// <summary>The reason why an article was not enriched, and the <c>code</c> of a failure record.</summary>
public enum ErrorCode
{
    /// <summary>There is no text: no bytes, only white space, or only a header.</summary>
    EmptyArticle,

    /// <summary>The content is in a binary format (a PDF, a Word file, an image).</summary>
    BinaryContent,

    /// <summary>More than <see cref="ArticleReader.MaxBytes"/> bytes.</summary>
    TooLarge,

    /// <summary>Bytes that are neither UTF-8 nor UTF-16 with a byte order mark.</summary>
    Undecodable,

    /// <summary>The file or blob could not be read.</summary>
    Unreadable,

    /// <summary>The name is not valid, see <see cref="ArticleName.Check"/>.</summary>
    InvalidName,

    /// <summary>The result could not be written.</summary>
    Unwritable,

    /// <summary>An error in this program.</summary>
    InternalError,

    /// <summary>A stage failed as often as the host retries it: a long outage or an error in this program.</summary>
    RetriesExhausted,

    /// <summary>The language service denies access: the credentials are missing or wrong, or the identity does not have the role.</summary>
    AccessDenied,

    /// <summary>The language service refuses the article or every request. A retry would be refused too.</summary>
    ServiceRefused,

    /// <summary>The article needs more text records of a language service than the limit for one article.</summary>
    TooCostly,

    /// <summary>The queue of a stage has a message that no stage has sent.</summary>
    InvalidMessage,
}
