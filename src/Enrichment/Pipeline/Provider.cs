using Enrichment.Entities;
using Enrichment.Sentiment;
using Enrichment.Syntax;

namespace Enrichment.Pipeline;

/// <summary>The analyzers of a pipeline: the embedded ones or those of a language service.</summary>
/// <param name="Name">The name in the output: "embedded" or "azureLanguage".</param>
/// <param name="Version">Changes when the output for the same article can change. It is part of the fingerprint.</param>
/// <param name="Entities">Recognizes names.</param>
/// <param name="Sentiment">Analyzes sentiment.</param>
public sealed record Provider(string Name, string Version, IEntityRecognizer Entities, ISentimentAnalyzer Sentiment)
{
    /// <summary>Parses the sentences for the claims; null if claims are found without syntax, by marks and words.</summary>
    public IParser? Parser { get; init; }

    /// <summary>Whether an analysis costs money, so that the version of an article is checked before each one.</summary>
    public bool IsBilled { get; init; }
}
