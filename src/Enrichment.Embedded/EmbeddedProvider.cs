using Enrichment.Embedded.Entities;
using Enrichment.Embedded.Sentiment;
using Enrichment.Pipeline;

namespace Enrichment.Embedded;

/// <summary>The provider that needs no account and no network: a trained tagger, trained weights for sentiment, rules and word lists in this assembly.</summary>
public static class EmbeddedProvider
{
    /// <summary>Changes whenever a rule, a word list or a model does.</summary>
    public const string Version = "1.2.0";

    /// <summary>The provider; safe to use from many threads.</summary>
    /// <exception cref="InvalidDataException">A model is missing, damaged, or one of another version.</exception>
    public static Provider Create() => new("embedded", Version, new EmbeddedEntityRecognizer(), new EmbeddedSentimentAnalyzer());
}
