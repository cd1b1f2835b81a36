using Enrichment.Embedded.Entities;
using Enrichment.Embedded.Sentiment;
using Enrichment.Pipeline;

namespace Enrichment.Embedded;

/// <summary>The provider that needs no account or network: trained models, rules and word lists in this assembly.</summary>
public static class EmbeddedProvider
{
    /// <summary>Changes with every change of a rule, word list or model.</summary>
    public const string Version = "1.2.0";

    /// <summary>The name in the output.</summary>
    public const string Name = "embedded";

    /// <summary>Loads the models. The provider is safe to use from many threads.</summary>
    /// <exception cref="InvalidDataException">A model is missing, damaged, or one of another version.</exception>
    public static Provider Create() => new(Name, Version, new EmbeddedEntityRecognizer(), new EmbeddedSentimentAnalyzer());
}
