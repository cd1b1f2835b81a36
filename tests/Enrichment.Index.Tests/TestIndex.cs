using Enrichment.Index.Queries;
using Enrichment.Index.Results;
using Enrichment.Index.Writing;

namespace Enrichment.Index.Tests;

/// <summary>An index in a temporary folder.</summary>
internal sealed class TestIndex : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("enrich-index-").FullName;

    public TestIndex(int mostCompared = 200) => Index = ArticleIndex.Open(File, mostCompared);

    public string File => Path.Join(_folder, "index.db");

    public ArticleIndex Index { get; }

    /// <summary>Puts articles in one transaction.</summary>
    public TestIndex Put(params TestArticle[] articles)
    {
        Index.Put([.. articles.Select(article => new IndexedArticle(article.Create(), "1"))]);
        return this;
    }

    /// <summary>The contents of the claims that a query finds, best first.</summary>
    public IReadOnlyList<string> Find(string query) => [.. Search(query).Claims.Select(claim => claim.Content)];

    public SearchResult Search(string query) => Index.Search(ClaimQuery.Parse(query), 100, 0);

    public void Dispose()
    {
        Index.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
