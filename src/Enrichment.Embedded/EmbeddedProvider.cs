using Enrichment.Embedded.Entities;
using Enrichment.Embedded.Network;
using Enrichment.Embedded.Sentiment;
using Enrichment.Pipeline;
using Enrichment.Syntax;

namespace Enrichment.Embedded;

/// <summary>The provider that needs no account or network: a small neural network, rules and word lists in this assembly.</summary>
public static class EmbeddedProvider
{
    /// <summary>Changes with every change of a rule, word list or model.</summary>
    public const string Version = "2.6.0";

    /// <summary>The name in the output.</summary>
    public const string Name = "embedded";

    /// <summary>
    /// Gets the version of the provider with the network of the size <paramref name="model"/>. It is part of the fingerprint, so results
    /// of another size are not current.
    /// </summary>
    public static string GetVersion(AnalyzerModel model) =>
        model == AnalyzerModel.Base ? Version : $"{Version}-{AnalyzerModels.GetName(model)}";

    /// <summary>Loads the network of the default size. The provider is safe to use from many threads.</summary>
    /// <exception cref="InvalidDataException">The network is missing, damaged, or one of another version.</exception>
    public static Provider Create() => Create(AnalyzerModel.Base);

    /// <summary>Loads the network of the size <paramref name="model"/>. The provider is safe to use from many threads.</summary>
    /// <exception cref="InvalidDataException">The network is missing, damaged, or one of another version.</exception>
    public static Provider Create(AnalyzerModel model) => Create(Load(model), GetVersion(model));

    /// <summary>Loads the network of the size <paramref name="model"/> as a parser. The parser is safe to use from many threads.</summary>
    /// <exception cref="InvalidDataException">The network is missing, damaged, or one of another version.</exception>
    public static IParser CreateParser(AnalyzerModel model = AnalyzerModel.Base) =>
        new NetworkParser(Load(model));

    /// <summary>The provider on <paramref name="analyzer"/>.</summary>
    internal static Provider Create(NetworkAnalyzer analyzer, string version = Version) =>
        new(Name, version, new EmbeddedEntityRecognizer(analyzer), new EmbeddedSentimentAnalyzer(analyzer))
        {
            Parser = new NetworkParser(analyzer),
        };

    private static NetworkAnalyzer Load(AnalyzerModel model) => new(NetworkFile.Load(AnalyzerModels.GetName(model)));
}
