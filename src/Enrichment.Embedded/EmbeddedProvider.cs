using Enrichment.Embedded.Entities;
using Enrichment.Embedded.Sentiment;
using Enrichment.Pipeline;

namespace Enrichment.Embedded;

/// <summary>The provider that needs no account or network: trained models, rules and word lists in this assembly.</summary>
public static class EmbeddedProvider
{
    /// <summary>Changes with every change of a rule, word list or model.</summary>
    public const string Version = "1.2.0";

    private const string Name = "embedded";

    /// <summary>The pipeline information in the outputs. It needs no model.</summary>
    public static PipelineInfo Info { get; } = PipelineInfo.Create(Name, Version);

    /// <summary>Loads the models. The provider is safe to use from many threads.</summary>
    /// <exception cref="InvalidDataException">A model is missing, damaged, or one of another version.</exception>
    public static Provider Create() => new(Name, Version, new EmbeddedEntityRecognizer(), new EmbeddedSentimentAnalyzer());
}
