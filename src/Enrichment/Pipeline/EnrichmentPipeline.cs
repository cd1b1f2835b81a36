using System.Security.Cryptography;
using Enrichment.Analysis;
using Enrichment.Articles;

namespace Enrichment.Pipeline;

/// <summary>The stages in their order, with one provider.</summary>
/// <param name="info">The pipeline information in the outputs.</param>
/// <param name="createProvider">
/// Creates the provider that <paramref name="info"/> names. It is called once, when a stage is needed for the first time.
/// </param>
public sealed class EnrichmentPipeline(PipelineInfo info, Func<Provider> createProvider)
{
    /// <summary>
    /// The version of the pipeline. It changes when the output for the same article can change. It is part of the fingerprint.
    /// </summary>
    public const string Version = "1.2.0";

    private readonly Lazy<IReadOnlyList<IStage>> _stages = new(() => CreateStages(createProvider()));

    /// <summary>Creates a pipeline with an existing provider.</summary>
    /// <param name="provider">Does the language analysis.</param>
    public EnrichmentPipeline(Provider provider) : this(PipelineInfo.Create(provider), () => provider)
    {
    }

    /// <summary>The pipeline information in the outputs.</summary>
    public PipelineInfo Info { get; } = info;

    /// <summary>The stages after <see cref="Receive"/>, in the order in which they run.</summary>
    public IReadOnlyList<IStage> Stages => _stages.Value;

    /// <summary>Creates the document of a new article, before any stage has run.</summary>
    /// <param name="name">The article's name.</param>
    /// <param name="content">The bytes of the article.</param>
    /// <exception cref="ArticleException">The name or the content is not valid.</exception>
    public EnrichedArticle Receive(string name, ReadOnlySpan<byte> content)
    {
        ArticleName.Check(name);
        return new EnrichedArticle
        {
            Name = name,
            ContentHash = ComputeHash(content),
            Pipeline = Info,
            Article = ArticleReader.Read(content),
        };
    }

    /// <summary>Runs every stage in order and returns the finished document.</summary>
    /// <inheritdoc cref="Receive"/>
    /// <param name="name">The article's name.</param>
    /// <param name="content">The bytes of the article.</param>
    /// <param name="cancellationToken">Cancels the work between and within stages.</param>
    public async ValueTask<EnrichedArticle> RunAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var document = Receive(name, content.Span);
        foreach (var stage in Stages) document = await stage.RunAsync(document, cancellationToken).ConfigureAwait(false);
        return document;
    }

    /// <summary>Computes the content hash of an article: SHA-256, 64 hex digits.</summary>
    public static string ComputeHash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

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
