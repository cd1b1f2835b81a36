using System.Text;
using Enrichment.Contracts;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Tests.Pipeline;

public sealed class MemoryStoreTests : ArticleStoreContract
{
    private readonly MemoryStore _store = new(TimeProvider.System);

    private protected override Task<IArticleStore> CreateStoreAsync() => Task.FromResult<IArticleStore>(_store);

    private protected override Task DropAsync(string name, string text) => Task.FromResult(_store.Drop(name, Encoding.UTF8.GetBytes(text)));
}
