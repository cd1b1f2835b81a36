using Enrichment.Embedded.Entities;
using Enrichment.Embedded.Sentiment;
using Enrichment.Pipeline;

namespace Enrichment.Embedded;

/// <summary>The provider that needs no account and no network: rules and word lists in this assembly.</summary>
public static class EmbeddedProvider
{
    /// <summary>Changes whenever a rule or a word list does.</summary>
    public const string Version = "1.1.0";

    /// <summary>The provider; safe to use from many threads.</summary>
    public static Provider Create() => new("embedded", Version, new RuleEntityRecognizer(), new LexiconSentimentAnalyzer());
}
