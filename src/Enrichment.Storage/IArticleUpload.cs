using Enrichment.Articles;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage;

/// <summary>Puts articles into a storage. It needs no access to the documents and queues of the pipeline.</summary>
public interface IArticleUpload
{
    /// <summary>The location of the articles, for messages; without secrets.</summary>
    string Place { get; }

    /// <summary>Writes an article atomically, unless the storage already has one with this name and content.</summary>
    /// <param name="name">The name, which must be valid; see <see cref="ArticleName.Check"/>.</param>
    /// <param name="content">The bytes of the article.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArticleException">The storage cannot have an article with this name.</exception>
    /// <exception cref="StorageException">The storage cannot be used.</exception>
    Task<UploadOutcome> PutAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}
