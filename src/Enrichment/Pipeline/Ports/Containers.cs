namespace Enrichment.Pipeline.Ports;

/// <summary>The containers of articles and documents. In a folder storage they are folders of the same names.</summary>
public static class Containers
{
    /// <summary>The container of the articles.</summary>
    public const string Articles = "articles";

    /// <summary>The container of the results.</summary>
    public const string Results = "enriched";

    /// <summary>The container of the failure records.</summary>
    public const string Failures = "failed";

    /// <summary>The container of the work documents.</summary>
    public const string Work = "work";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Articles, Results, Failures, Work];

    /// <summary>The container of the documents of a kind.</summary>
    public static string GetName(DocumentKind kind) => kind switch
    {
        DocumentKind.Result => Results,
        DocumentKind.Failure => Failures,
        _ => Work,
    };
}
