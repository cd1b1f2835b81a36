using BenchmarkDotNet.Attributes;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Claims;
using Enrichment.Claims.Detection;
using Enrichment.Embedded;
using Enrichment.Embedded.Network;
using Enrichment.Pipeline;
using Enrichment.Syntax;

namespace Enrichment.Bench.Stages;

/// <summary>
/// The cost of each step for one article, the project's sample, on one thread. Each stage tokenizes it again, as each function has to.
/// </summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly NetworkAnalyzer _network = new(NetworkFile.Load(AnalyzerModels.GetName(AnalyzerModel.Base)));
    private readonly Provider _provider = EmbeddedProvider.Create();
    private readonly byte[] _content = SampleArticle.Bytes;
    private EnrichedArticle _received = null!;
    private TokenizedArticle _tokenized = null!;
    private EnrichedArticle _named = null!;
    private IReadOnlyList<SyntaxTree?> _trees = null!;
    private EnrichedArticle _finished = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        var pipeline = new EnrichmentPipeline(_provider);
        _received = pipeline.Receive("panjshir.txt", _content);
        _tokenized = TokenizedArticle.Create(_received.Article);
        _named = await new AddEntities(_provider.Entities).RunAsync(_received, CancellationToken.None);
        _trees = _provider.Parser!.Parse(_tokenized, CancellationToken.None);
        _finished = await pipeline.RunAsync("panjshir.txt", _content, CancellationToken.None);
    }

    /// <summary>From bytes to the finished document.</summary>
    [Benchmark]
    public async Task<byte[]> WholePipeline() =>
        EnrichmentJson.ToDocument(await new EnrichmentPipeline(_provider).RunAsync("panjshir.txt", _content, CancellationToken.None));

    [Benchmark]
    public Article Read() => ArticleReader.Read(_content);

    /// <summary>The network by itself: nearly all the time of the stages.</summary>
    [Benchmark]
    public int Network() => _network.Analyze(_tokenized, CancellationToken.None).Sentences.Count;

    [Benchmark]
    public ValueTask<EnrichedArticle> Entities() => new AddEntities(_provider.Entities).RunAsync(_received, CancellationToken.None);

    [Benchmark]
    public ValueTask<EnrichedArticle> Sentiment() => new AddSentiment(_provider.Sentiment).RunAsync(_named, CancellationToken.None);

    /// <summary>The search for claims without parsing.</summary>
    [Benchmark]
    public ClaimAnalysis Claims() =>
        ClaimDetector.Detect(TokenizedArticle.Create(_named.Article), _named.Entities!, _trees, _named.Dates);

    [Benchmark]
    public byte[] Write() => EnrichmentJson.ToDocument(_finished);
}
