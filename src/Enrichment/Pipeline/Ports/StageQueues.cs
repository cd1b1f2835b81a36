using Enrichment.Analysis;

namespace Enrichment.Pipeline.Ports;

/// <summary>The queues and their stages.</summary>
public static class StageQueues
{
    /// <summary>The queue of <see cref="Stage.Entities"/>.</summary>
    public const string Entities = "article-entities";

    /// <summary>The queue of <see cref="Stage.Sentiment"/>.</summary>
    public const string Sentiment = "article-sentiment";

    /// <summary>The queue of <see cref="Stage.Claims"/>.</summary>
    public const string Claims = "article-claims";

    /// <summary>What the name of a poison queue ends with: messages go there that were received too often.</summary>
    public const string PoisonSuffix = "-poison";

    /// <summary>The queue of <paramref name="stage"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stage has none.</exception>
    public static string NameOf(Stage stage) => stage switch
    {
        Stage.Entities => Entities,
        Stage.Sentiment => Sentiment,
        Stage.Claims => Claims,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "This stage has no queue."),
    };
}
