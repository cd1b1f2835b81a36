namespace Enrichment.Analysis;

/// <summary>A step of the pipeline, in the order they run.</summary>
public enum Stage
{
    /// <summary>Bytes to article.</summary>
    Receive,

    /// <summary>Names, dates and quantities.</summary>
    Entities,

    /// <summary>Which way it leans.</summary>
    Sentiment,

    /// <summary>Who claims what.</summary>
    Claims,

    /// <summary>Result to storage.</summary>
    Publish,
}
