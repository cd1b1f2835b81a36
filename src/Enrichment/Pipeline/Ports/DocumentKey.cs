using Enrichment.Analysis;

namespace Enrichment.Pipeline.Ports;

/// <summary>Names one document of one article, wherever it is stored.</summary>
public sealed record DocumentKey
{
    private DocumentKey(DocumentKind kind, string name) => (Kind, Name) = (kind, name);

    /// <summary>Which of the article's documents.</summary>
    public DocumentKind Kind { get; }

    /// <summary>The article's name.</summary>
    public string Name { get; }

    /// <summary>The version of the article it was made from; of work documents, else null.</summary>
    public string? SourceETag { get; private init; }

    /// <summary>The stage that left it; of work documents, else null.</summary>
    public Stage? Stage { get; private init; }

    /// <summary>Where the sweep goes on; a work document of no article's.</summary>
    public static DocumentKey SweepPosition { get; } = new(DocumentKind.Work, "sweep");

    /// <summary>The result of the article <paramref name="name"/>.</summary>
    public static DocumentKey Result(string name) => new(DocumentKind.Result, name);

    /// <summary>The failure record of the article <paramref name="name"/>.</summary>
    public static DocumentKey Failure(string name) => new(DocumentKind.Failure, name);

    /// <summary>What <paramref name="stage"/> left of one version of the article <paramref name="name"/>.</summary>
    public static DocumentKey Work(string name, string sourceETag, Stage stage) =>
        new(DocumentKind.Work, name) { SourceETag = sourceETag, Stage = stage };
}
