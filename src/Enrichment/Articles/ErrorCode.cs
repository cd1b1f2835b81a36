namespace Enrichment.Articles;

/// <summary>The reason why an article was not enriched, and the <c>code</c> of a failure record.</summary>
public enum ErrorCode
{
    /// <summary>There is no text: no bytes, only white space, or only a header.</summary>
    EmptyArticle,

    /// <summary>The content is in a binary format that is not supported (an image, an old Office file).</summary>
    BinaryContent,

    /// <summary>The file or its text has more bytes than the limit of its format.</summary>
    TooLarge,

    /// <summary>The bytes are in no known encoding.</summary>
    Undecodable,

    /// <summary>A JSON record or a line of a data set is not valid, or has no article.</summary>
    InvalidRecord,

    /// <summary>The document is damaged, so that its text cannot be extracted.</summary>
    DamagedDocument,

    /// <summary>The document is encrypted.</summary>
    EncryptedDocument,

    /// <summary>The document has no text, for example because its pages are images.</summary>
    NoText,

    /// <summary>The document has more bytes after decompression than the limit of its format.</summary>
    ExpandsTooFar,

    /// <summary>The document has more pages than the limit.</summary>
    TooManyPages,

    /// <summary>The parts of the document are nested more deeply than the limit.</summary>
    NestedTooDeeply,

    /// <summary>The extraction of the text took longer than the limit.</summary>
    ExtractionTimeout,

    /// <summary>A stage needs more processor time for the article than one article can use.</summary>
    TooComplex,

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
