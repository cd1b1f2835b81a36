using Enrichment.Pipeline;
using Enrichment.Pipeline.Limits;

namespace Enrichment.LanguageService;

/// <summary>The features and limits for a language service.</summary>
public sealed record LanguageServiceOptions
{
    /// <summary>The default of <see cref="MaxTextRecords"/>.</summary>
    public const int DefaultMaxTextRecords = 1_000;

    /// <summary>Whether to link names to an encyclopedia, if the service can.</summary>
    public bool LinkEntities { get; init; } = true;

    /// <summary>The provider that analyzes sentiment instead of the service; null if the service does.</summary>
    public Provider? SentimentProvider { get; init; }

    /// <summary>The provider that parses the sentences, because no service does; null if claims are found without syntax.</summary>
    public Provider? SyntaxProvider { get; init; }

    /// <summary>
    /// The maximum number of text records for one article, 1 or more. A text record is up to 1,000 characters of one document for one
    /// feature. An article that exceeds the limit fails before anything is sent.
    /// </summary>
    public int MaxTextRecords { get; init; } = DefaultMaxTextRecords;

    /// <summary>The limit for all articles of a day. An article that would exceed it waits. Null: no limit.</summary>
    public DailyLimit? DailyLimit { get; init; }

    /// <summary>Reserves text records for one stage of an article.</summary>
    /// <exception cref="PauseException">Too few text records are left for this day.</exception>
    internal Task<UsageReservation> ReserveAsync(int count, CancellationToken cancellationToken) =>
        DailyLimit?.ReserveAsync(count, cancellationToken) ?? Task.FromResult(UsageReservation.CreateUnlimited());
}
