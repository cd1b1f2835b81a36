using System.Text;
using Enrichment.Analysis;
using Enrichment.Embedded;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;
using Enrichment.Pipeline.Sweeping;
using Moq;

namespace Enrichment.Functions.Tests;

/// <summary>A real runner with a store that contains one article.</summary>
internal sealed class FunctionFixture
{
    public const string ArticleName = "2021/50% off #1.txt";
    public const int MaxAttempts = 5;

    public FunctionFixture(string content = "Rain fell in Geneva on Monday.")
    {
        var version = new SourceInfo("0x1", DateTimeOffset.UnixEpoch);
        Message = new StageMessage(ArticleName, version.ETag, EnrichmentPipeline.ComputeHash(Encoding.UTF8.GetBytes(content)), null).ToJson();
        Store.Setup(store => store.FindSourceAsync(ArticleName, It.IsAny<CancellationToken>())).ReturnsAsync(version);
        Store.Setup(store => store.ReadSourceAsync(ArticleName, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new StoredArticle(version, Encoding.UTF8.GetBytes(content)));
        Store.Setup(store => store.ListSourcesAsync(null, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new ListingPage<ListedArticle>([new ListedArticle(ArticleName, version, content.Length)], null));
        Store.Setup(store => store.ListAsync(It.IsAny<DocumentKind>(), null, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new ListingPage<ListedDocument>([], null));
        Store.Setup(
            store => store.TryWriteAsync(
                It.IsAny<DocumentKey>(),
                It.IsAny<ReadOnlyMemory<byte>>(),
                It.IsAny<DocumentMetadata>(),
                It.IsAny<string?>(),
                It.IsAny<CancellationToken>()))
            .Callback<DocumentKey, ReadOnlyMemory<byte>, DocumentMetadata, string?, CancellationToken>(
                (key, content, metadata, _, _) => Write(key, content, metadata))
            .ReturnsAsync(true);
        Store.Setup(
            store => store.WriteAsync(
                It.IsAny<DocumentKey>(),
                It.IsAny<ReadOnlyMemory<byte>>(),
                It.IsAny<DocumentMetadata>(),
                It.IsAny<CancellationToken>()))
            .Callback<DocumentKey, ReadOnlyMemory<byte>, DocumentMetadata, CancellationToken>(
                (key, content, metadata, _) => Write(key, content, metadata))
            .Returns(Task.CompletedTask);
        Queue.Setup(queue => queue.SendAsync(It.IsAny<Stage>(), It.IsAny<StageMessage>(), It.IsAny<CancellationToken>()))
            .Callback((Stage stage, StageMessage message, CancellationToken _) => Sent.Add((stage, message.Name))).Returns(
                Task.CompletedTask);
        Admission = new ArticleAdmission(Store.Object, new WorkGate(1024 * 1024 * 1024));
        Runner = new StageRunner(Pipeline, Store.Object, Queue.Object, MaxAttempts, TimeProvider.System);
    }

    public Mock<IArticleStore> Store { get; } = new();

    public Mock<IStageQueue> Queue { get; } = new();

    public EnrichmentPipeline Pipeline { get; } = new(EmbeddedProvider.Create());

    public StageRunner Runner { get; }

    public ArticleAdmission Admission { get; }

    public ArticleSweep Sweep => new(Runner, Admission, Store.Object, Pipeline.Info, TimeProvider.System);

    /// <summary>A message about the article.</summary>
    public string Message { get; }

    public List<(Stage Stage, string Name)> Sent { get; } = [];

    public List<FailureRecord> Failures { get; } = [];

    private void Write(DocumentKey key, ReadOnlyMemory<byte> content, DocumentMetadata metadata)
    {
        Store.Setup(store => store.FindAsync(key, It.IsAny<CancellationToken>())).ReturnsAsync(
            new StoredDocument(metadata, "e", DateTimeOffset.UnixEpoch, content.Length));
        if (key.Kind == DocumentKind.Failure) Failures.Add(EnrichmentJson.ReadFailure(content.Span));
    }
}
