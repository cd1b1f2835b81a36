using Enrichment.Entities;
using Enrichment.Sentiment;

namespace Enrichment.Pipeline;

/// <summary>The analyzers of a pipeline: the embedded ones or those of a language service.</summary>
/// <param name="Name">The name in the output: "embedded" or "azureLanguage".</param>
/// <param name="Version">Changes when the output for the same article can change. It is part of the fingerprint.</param>
/// <param name="Entities">Recognizes names.</param>
/// <param name="Sentiment">Analyzes sentiment.</param>
public sealed record Provider(string Name, string Version, IEntityRecognizer Entities, ISentimentAnalyzer Sentiment);
