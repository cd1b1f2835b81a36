namespace Enrichment.Pipeline.Ports;

/// <summary>Identifies one document of one article, independent of the storage.</summary>
public sealed record DocumentKey
{
    private DocumentKey(DocumentKind kind, string name) => (Kind, Name) = (kind, name);

    /// <summary>The kind of the document.</summary>
    public DocumentKind Kind { get; }

    /// <summary>The article's name.</summary>
    public string Name { get; }

    /// <summary>For work documents, the version of the article; otherwise null.</summary>
    public string? SourceETag { get; private init; }

    /// <summary>The document that stores the position of the sweep. It belongs to no article.</summary>
    public static DocumentKey SweepPosition { get; } = new(DocumentKind.Work, "sweep");

    /// <summary>The document that counts the text records of a day. It belongs to no article.</summary>
    public static DocumentKey TextRecords { get; } = new(DocumentKind.Work, "text-records");

    /// <summary>The document that lists the articles which <c>enrich serve</c> is receiving. It belongs to no article.</summary>
    public static DocumentKey Receipts { get; } = new(DocumentKind.Work, "receipts");

    /// <summary>Gets the key of the result of the article <paramref name="name"/>.</summary>
    public static DocumentKey ForResult(string name) => new(DocumentKind.Result, name);

    /// <summary>Gets the key of the failure record of the article <paramref name="name"/>.</summary>
    public static DocumentKey ForFailure(string name) => new(DocumentKind.Failure, name);

    /// <summary>
    /// Gets the key of the work document of one version of the article <paramref name="name"/>. Each stage replaces it by its own.
    /// </summary>
    public static DocumentKey ForWork(string name, string sourceETag) => new(DocumentKind.Work, name) { SourceETag = sourceETag };
}
