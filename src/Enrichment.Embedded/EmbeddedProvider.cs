using Enrichment.Embedded.Entities;
using Enrichment.Embedded.Network;
using Enrichment.Embedded.Sentiment;
using Enrichment.Pipeline;
using Enrichment.Syntax;

namespace Enrichment.Embedded;

/// <summary>The provider that needs no account or network: one small neural network, rules and word lists in this assembly.</summary>
public static class EmbeddedProvider
{
    /// <summary>Changes with every change of a rule, word list or model.</summary>
    public const string Version = "2.0.0";

    /// <summary>The name in the output.</summary>
    public const string Name = "embedded";

    /// <summary>Loads the network. The provider is safe to use from many threads.</summary>
    /// <exception cref="InvalidDataException">The network is missing, damaged, or one of another version.</exception>
    public static Provider Create() => Create(new NetworkAnalyzer(NetworkFile.Load()));

    /// <summary>Loads the network as a parser. The parser is safe to use from many threads.</summary>
    /// <exception cref="InvalidDataException">The network is missing, damaged, or one of another version.</exception>
    public static IParser CreateParser() => new NetworkParser(new NetworkAnalyzer(NetworkFile.Load()));

    /// <summary>The provider on <paramref name="analyzer"/>.</summary>
    internal static Provider Create(NetworkAnalyzer analyzer) =>
        new(Name, Version, new EmbeddedEntityRecognizer(analyzer), new EmbeddedSentimentAnalyzer(analyzer));
}
