using System.Security.Cryptography;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Claims;
using Enrichment.Corrections;

namespace Enrichment.Pipeline;

/// <summary>Reads articles and runs the stages in their order, with one provider.</summary>
public sealed class EnrichmentPipeline
{
    /// <summary>
    /// The version of the pipeline. It changes when the output for the same article can change. It is part of the fingerprint.
    /// </summary>
    public const string Version = "2.8.0";

    private readonly ReadingOptions _reading;
    private readonly IProcessorBudget? _budget;
    private readonly ClaimOptions _claims;
    private readonly CorrectionList? _corrections;
    private readonly Lazy<Provider> _provider;
    private readonly Lazy<IReadOnlyList<IStage>> _stages;

    /// <summary>Creates a pipeline whose provider is created when a stage is needed for the first time.</summary>
    /// <param name="provider">The provider's name.</param>
    /// <param name="version">The provider's version.</param>
    /// <param name="createProvider">Creates the provider with this name and version. It is called at most once.</param>
    /// <param name="reading">How articles are read; null if only plain text is read.</param>
    /// <param name="budget">Limits the processor time of each stage of an article; null if there is no limit.</param>
    /// <param name="claims">Which claims are kept; null keeps all.</param>
    /// <param name="corrections">The editors' corrections; null if there are none.</param>
    public EnrichmentPipeline(
        string provider,
        string version,
        Func<Provider> createProvider,
        ReadingOptions? reading = null,
        IProcessorBudget? budget = null,
        ClaimOptions? claims = null,
        CorrectionList? corrections = null)
    {
        (_reading, _budget, _claims) = (reading ?? new ReadingOptions(), budget, claims ?? new ClaimOptions());
        _corrections = corrections is { Count: > 0 } ? corrections : null;
        _provider = new Lazy<Provider>(createProvider);
        _stages = new Lazy<IReadOnlyList<IStage>>(() => CreateStages(_provider.Value));
        Info = PipelineInfo.Create(provider, version, _reading, _claims) with { Corrections = _corrections };
    }

    /// <summary>Creates a pipeline with an existing provider.</summary>
    /// <param name="provider">Does the language analysis.</param>
    /// <param name="reading">How articles are read; null if only plain text is read.</param>
    /// <param name="budget">Limits the processor time of each stage of an article; null if there is no limit.</param>
    /// <param name="claims">Which claims are kept; null keeps all.</param>
    /// <param name="corrections">The editors' corrections; null if there are none.</param>
    public EnrichmentPipeline(
        Provider provider, ReadingOptions? reading = null, IProcessorBudget? budget = null, ClaimOptions? claims = null,
        CorrectionList? corrections = null)
        : this(provider.Name, provider.Version, () => provider, reading, budget, claims, corrections)
    {
    }

    /// <summary>The pipeline information; the outputs have that of <see cref="PipelineInfo.ForArticle"/>.</summary>
    public PipelineInfo Info { get; }

    /// <summary>The stages after <see cref="ReceiveAsync"/>, in the order in which they run.</summary>
    public IReadOnlyList<IStage> Stages => _stages.Value;

    /// <summary>Whether an analysis costs money.</summary>
    public bool IsBilled => _provider.Value.IsBilled;

    /// <summary>Creates the document of a new article within the budget, before any stage has run.</summary>
    /// <inheritdoc cref="Receive"/>
    public ValueTask<EnrichedArticle> ReceiveAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (_budget is null) return ValueTask.FromResult(Receive(name, content, cancellationToken));
        return _budget.RunAsync(token => ValueTask.FromResult(Receive(name, content, token)), cancellationToken);
    }

    /// <summary>Creates the document of a new article, before any stage has run.</summary>
    /// <param name="name">The article's name.</param>
    /// <param name="content">The bytes of the article.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArticleException">The name or the content is not valid, or exceeds a limit.</exception>
    public EnrichedArticle Receive(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default)
    {
        ArticleName.Check(name);
        if (name.Equals(CorrectionReader.FileName, StringComparison.OrdinalIgnoreCase))
            throw new ArticleException(ErrorCode.InvalidName, "This file has corrections and is no article; move it to 'settings'.");
        var reading = ArticleReader.Read(content, _reading, cancellationToken);
        var (article, warnings) = ArticleLimiter.Limit(reading.Article);
        return new EnrichedArticle
        {
            Name = name,
            ContentHash = ComputeHash(content.Span),
            Media = reading.Media,
            Pipeline = Info.ForArticle(name),
            Article = article,
            Warnings = [.. reading.Warnings.Select(warning => new Warning(warning.Code, warning.Message, Stage.Receive)), .. warnings],
        };
    }

    /// <summary>Runs every stage in order and returns the finished document.</summary>
    /// <inheritdoc cref="Receive"/>
    /// <param name="name">The article's name.</param>
    /// <param name="content">The bytes of the article.</param>
    /// <param name="cancellationToken">Cancels the work between and within stages.</param>
    public async ValueTask<EnrichedArticle> RunAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var document = await ReceiveAsync(name, content, cancellationToken).ConfigureAwait(false);
        foreach (var stage in Stages) document = await stage.RunAsync(document, cancellationToken).ConfigureAwait(false);
        return document;
    }

    /// <summary>Computes the content hash of an article: SHA-256, 64 hex digits.</summary>
    public static string ComputeHash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private IReadOnlyList<IStage> CreateStages(Provider provider)
    {
        var stages = StageOrder.Analyses.Select(stage => CreateStage(stage, provider));
        return _budget is null ? [.. stages] : [.. stages.Select(stage => new BudgetedStage(stage, _budget))];
    }

    private IStage AddCorrections(IStage last) => _corrections is null ? last : new CorrectEntities(last, _corrections);

    private IStage CreateStage(Stage stage, Provider provider) => stage switch
    {
        Stage.Entities => new AddEntities(provider.Entities),
        Stage.Sentiment => new AddSentiment(provider.Sentiment),
        Stage.Claims => AddCorrections(new FlagClaims(provider.Parser, _claims)),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "This stage does not analyze articles."),
    };
}
