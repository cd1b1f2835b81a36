using System.Text.Json.Serialization;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Cli.Serve;
using Enrichment.Pipeline;
using Enrichment.Sentiment;

namespace Enrichment.Cli.Board.Live;

/// <summary>An article in the list of the board.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="State">The state of the article.</param>
/// <param name="Since">When the article came in, or when the document of an earlier article was written.</param>
internal sealed record BoardRow(string Name, ProgressState State, DateTimeOffset Since)
{
    /// <summary>The stage that it waits for or that failed; null if there is none.</summary>
    public Stage? Stage { get; init; }

    /// <summary>Why it failed, or is tried again; otherwise null.</summary>
    public string? Problem { get; init; }

    /// <summary>The error code of a failed article; otherwise null.</summary>
    public ErrorCode? Code { get; init; }

    /// <summary>The title; null if it is not known or there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The publisher; null if it is not known.</summary>
    public string? Publisher { get; init; }

    /// <summary>The day or time of publication; null if it is not known.</summary>
    public string? Published { get; init; }

    /// <summary>The polarity of the article; null until its result is read.</summary>
    public SentimentLabel? Sentiment { get; init; }

    /// <summary>The score of the sentiment, -1 to 1; null until the result is read.</summary>
    public double? Score { get; init; }

    /// <summary>The number of claims; null until the result is read.</summary>
    public int? Claims { get; init; }

    /// <summary>The number of disputes; null until the result is read.</summary>
    public int? Disputes { get; init; }

    /// <summary>The number of the change that made it so.</summary>
    [JsonIgnore]
    public long Change { get; init; }

    /// <summary>Whether no more work is done for the article.</summary>
    [JsonIgnore]
    public bool IsFinal => State is ProgressState.Enriched or ProgressState.Failed or ProgressState.Superseded;

    /// <summary>Creates the row of a result.</summary>
    /// <param name="document">The result.</param>
    /// <param name="since">When the article came in, or the result was written.</param>
    public static BoardRow Create(EnrichedArticle document, DateTimeOffset since) => new(document.Name, ProgressState.Enriched, since)
    {
        Title = document.Article.Title,
        Publisher = document.Article.Publisher,
        Published = document.Article.Published?.ToString(),
        Sentiment = document.Sentiment!.Label,
        Score = document.Sentiment.Score,
        Claims = document.Claims!.Count,
        Disputes = document.Disputes!.Count,
    };

    /// <summary>Creates the row of a failure record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="since">When the record was written.</param>
    public static BoardRow Create(FailureRecord record, DateTimeOffset since) => new(record.Name, ProgressState.Failed, since)
    {
        Stage = record.Stage,
        Problem = record.Message,
        Code = record.Code,
    };
}
