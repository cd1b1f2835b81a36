using Enrichment.Analysis;

namespace Enrichment.Pipeline.Ports;

/// <summary>The queues of the stages.</summary>
public static class StageQueues
{
    /// <summary>The queue of <see cref="Stage.Entities"/>.</summary>
    public const string Entities = "article-entities";

    /// <summary>The queue of <see cref="Stage.Sentiment"/>.</summary>
    public const string Sentiment = "article-sentiment";

    /// <summary>The queue of <see cref="Stage.Claims"/>.</summary>
    public const string Claims = "article-claims";

    /// <summary>The suffix of the poison queues. They take messages that were received too often.</summary>
    public const string PoisonSuffix = "-poison";

    /// <summary>Gets the name of the queue of <paramref name="stage"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stage has no queue.</exception>
    public static string GetName(Stage stage) => stage switch
    {
        Stage.Entities => Entities,
        Stage.Sentiment => Sentiment,
        Stage.Claims => Claims,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "This stage has no queue."),
    };
}
