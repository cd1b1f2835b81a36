namespace Enrichment.Cli.Search;

/// <summary>How <c>enrich search</c> writes its results.</summary>
internal enum SearchFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>An Atom feed.</summary>
    Atom,
}
