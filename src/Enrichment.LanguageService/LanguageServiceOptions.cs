using Enrichment.Pipeline;

namespace Enrichment.LanguageService;

/// <summary>What is asked of a language service, and at what price at most.</summary>
public sealed record LanguageServiceOptions
{
    /// <summary>The default of <see cref="MaxTextRecords"/>.</summary>
    public const int DefaultMaxTextRecords = 1_000;

    /// <summary>Whether names are linked to an encyclopedia, where the service can.</summary>
    public bool LinkEntities { get; init; } = true;

    /// <summary>Analyzes sentiment instead of the service, which is then not paid for it; null leaves sentiment to the service.</summary>
    public Provider? SentimentProvider { get; init; }

    /// <summary>
    /// How many text records (1,000 characters or part of that, for every document and feature) one article may come to, 1 or more. An article
    /// that would come to more fails before anything of it is sent.
    /// </summary>
    public int MaxTextRecords { get; init; } = DefaultMaxTextRecords;
}
