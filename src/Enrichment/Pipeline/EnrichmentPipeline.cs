using System.Security.Cryptography;
using Enrichment.Analysis;
using Enrichment.Articles;

namespace Enrichment.Pipeline;

/// <summary>The stages in their order, on one provider.</summary>
/// <param name="info">What this pipeline writes of itself into its outputs.</param>
/// <param name="createProvider">Creates the provider that <paramref name="info"/> names, once, when a stage is first needed.</param>
public sealed class EnrichmentPipeline(PipelineInfo info, Func<Provider> createProvider)
{
    /// <summary>Changes whenever the same article could come out differently; part of the fingerprint.</summary>
    public const string Version = "1.2.0";

    private readonly Lazy<IReadOnlyList<IStage>> _stages = new(() => CreateStages(createProvider()));

    /// <summary>The stages in their order, on a provider that is there already.</summary>
    /// <param name="provider">Who does the language analysis.</param>
    public EnrichmentPipeline(Provider provider) : this(PipelineInfo.For(provider), () => provider)
    {
    }

    /// <summary>What this pipeline writes of itself into its outputs.</summary>
    public PipelineInfo Info { get; } = info;

    /// <summary>The stages after <see cref="Receive"/>, in the order they run.</summary>
    public IReadOnlyList<IStage> Stages => _stages.Value;

    /// <summary>The document of a new article, before any stage.</summary>
    /// <param name="name">The article's name.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="ArticleException">The name or the bytes are not those of an article.</exception>
    public EnrichedArticle Receive(string name, ReadOnlySpan<byte> content)
    {
        ArticleName.Check(name);
        return new EnrichedArticle
        {
            Name = name,
            ContentHash = HashOf(content),
            Pipeline = Info,
            Article = ArticleReader.Read(content),
        };
    }

    /// <summary>The finished document of an article: every stage in order.</summary>
    /// <inheritdoc cref="Receive"/>
    /// <param name="name">The article's name.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancellationToken">Stops the work between and within stages.</param>
    public async ValueTask<EnrichedArticle> RunAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var document = Receive(name, content.Span);
        foreach (var stage in Stages) document = await stage.RunAsync(document, cancellationToken).ConfigureAwait(false);
        return document;
    }

    /// <summary>The content hash of an article: SHA-256, 64 hex digits.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static IReadOnlyList<IStage> CreateStages(Provider provider) =>
        [.. StageOrder.Analyses.Select(stage => CreateStage(stage, provider))];

    private static IStage CreateStage(Stage stage, Provider provider) => stage switch
    {
        Stage.Entities => new AddEntities(provider.Entities),
        Stage.Sentiment => new AddSentiment(provider.Sentiment),
        Stage.Claims => new FlagClaims(),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "This stage does not analyze articles."),
    };
}
