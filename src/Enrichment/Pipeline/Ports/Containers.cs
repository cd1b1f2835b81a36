namespace Enrichment.Pipeline.Ports;

/// <summary>The names of the containers. In a folder storage they are the names of folders.</summary>
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

    /// <summary>The container of the files that editors put in, such as corrections.</summary>
    public const string Settings = "settings";

    /// <summary>All containers.</summary>
    public static IReadOnlyList<string> All { get; } = [Articles, Results, Failures, Work, Settings];

    /// <summary>Gets the container for documents of a kind.</summary>
    public static string GetName(DocumentKind kind) => kind switch
    {
        DocumentKind.Result => Results,
        DocumentKind.Failure => Failures,
        _ => Work,
    };
}
