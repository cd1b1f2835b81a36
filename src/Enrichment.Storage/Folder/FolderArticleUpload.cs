using System.Text;
using Enrichment.Articles;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>Copies articles to the folder <c>articles</c> of a storage.</summary>
/// <param name="root">The folder of the storage.</param>
internal sealed class FolderArticleUpload(string root) : IArticleUpload
{
    private const int MaxPartBytes = 255;

    /// <inheritdoc/>
    public string Place { get; } = Path.Join(root, Containers.Articles);

    /// <inheritdoc/>
    public Task<UploadOutcome> PutAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (!ArticleFolder.IsName(name) || name.Split('/').Any(part => Encoding.UTF8.GetByteCount(part) > MaxPartBytes))
        {
            throw new ArticleException(
                ErrorCode.InvalidName, "A file cannot have this name, or is ignored with it (hidden, '.tmp'); rename the article.");
        }

        return FolderCall.RunAsync(() => Put(name, content.Span), cancellationToken);
    }

    private UploadOutcome Put(string name, ReadOnlySpan<byte> content)
    {
        var path = Path.Join(Place, name);
        if (Directory.Exists(path) || FindFolders(name).Any(File.Exists))
            throw new ArticleException(ErrorCode.InvalidName, "Another article needs this path as a folder or a file; rename one of them.");
        var file = new FileInfo(path);
        if (file.Exists && file.Length == content.Length && content.SequenceEqual(File.ReadAllBytes(path))) return UploadOutcome.Unchanged;
        AtomicFile.Write(path, content);
        return file.Exists ? UploadOutcome.Replaced : UploadOutcome.Created;
    }

    private IEnumerable<string> FindFolders(string name)
    {
        for (var end = name.IndexOf('/'); end >= 0; end = name.IndexOf('/', end + 1)) yield return Path.Join(Place, name[..end]);
    }
}
