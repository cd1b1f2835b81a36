using Enrichment.Contracts;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Storage.Tests.Folder;

public sealed class FolderArticleStoreTests : ArticleStoreContract, IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private protected override Task<IArticleStore> CreateStoreAsync()
    {
        FolderStorage.Open(_folder.Path);
        return Task.FromResult<IArticleStore>(new FolderArticleStore(_folder.Path, pageSize: 3));
    }

    private protected override Task DropAsync(string name, string text) => Task.FromResult(_folder.Write($"articles/{name}", text));
}
