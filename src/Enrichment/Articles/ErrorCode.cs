namespace Enrichment.Articles;

/// <summary>Why an article could not be enriched; the <c>code</c> of a failure record.</summary>
public enum ErrorCode
{
    /// <summary>No text in it: no bytes, or white space only, or a header and nothing else.</summary>
    EmptyArticle,

    /// <summary>Not text but a binary format (a PDF, a Word file, an image).</summary>
    BinaryContent,

    /// <summary>More than <see cref="ArticleReader.MaxBytes"/> bytes.</summary>
    TooLarge,

    /// <summary>Bytes that are neither UTF-8 nor UTF-16 with a byte order mark.</summary>
    Undecodable,

    /// <summary>The file or blob could not be read.</summary>
    Unreadable,

    /// <summary>A name that is empty, too long, or climbs out of its folder.</summary>
    InvalidName,

    /// <summary>The result could not be written.</summary>
    Unwritable,

    /// <summary>A fault of this program.</summary>
    InternalError,

    /// <summary>A stage was tried as often as the host allows and failed every time: an outage that lasted, or a fault of this program.</summary>
    RetriesExhausted,

    /// <summary>The language service does not let the pipeline in: no credentials, wrong ones, or an identity without the role.</summary>
    AccessDenied,

    /// <summary>The language service refuses the article, or every request, and would again.</summary>
    ServiceRefused,

    /// <summary>More text records of a language service than one article may come to.</summary>
    TooCostly,

    /// <summary>Something in a stage's queue that no stage has sent.</summary>
    InvalidMessage,
}
