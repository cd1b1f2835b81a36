namespace Enrichment.Analysis;

/// <summary>A step of the pipeline. The values are in the order in which the stages run.</summary>
public enum Stage
{
    /// <summary>Reads the article from its bytes.</summary>
    Receive,

    /// <summary>Finds names, dates and quantities.</summary>
    Entities,

    /// <summary>Finds the polarity of the article, its sentences and its targets.</summary>
    Sentiment,

    /// <summary>Finds claims and their sources.</summary>
    Claims,

    /// <summary>Writes the result to storage.</summary>
    Publish,
}
