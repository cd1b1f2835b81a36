using Enrichment.Entities;
using Enrichment.Sentiment;

namespace Enrichment.Pipeline;

/// <summary>Whoever does the language analysis: the embedded analyzer, or a service.</summary>
/// <param name="Name">"embedded", "azureLanguage"; written into the output.</param>
/// <param name="Version">Changes whenever the same article could come out differently; part of the fingerprint.</param>
/// <param name="Entities">Finds names.</param>
/// <param name="Sentiment">Tells which way a text leans.</param>
public sealed record Provider(string Name, string Version, IEntityRecognizer Entities, ISentimentAnalyzer Sentiment);
