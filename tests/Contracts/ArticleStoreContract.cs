using System.Text;
using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Contracts;

/// <summary>Tests the behavior of every <see cref="IArticleStore"/>, including the one in memory that the pipeline tests use.</summary>
public abstract class ArticleStoreContract
{
    private static readonly DocumentMetadata Metadata = new("E1", new string('c', 64), new string('f', 32));

    /// <summary>Names of articles, including names that are too long for a file or a blob, and invalid names.</summary>
    public static TheoryData<string> Names =>
    [
        "a.txt", "2024/05/harbour ferry.md", "100% #1? [red] و é 😀.txt",
        "victim.txt.json/x.txt", "victim.txt/E1.json/x.txt",
        new('n', 250), new('n', 251), new('n', 253), new('ж', 127), new('n', 1019),
        $"{new string('n', 20)}~0123456789abcdef0123456789abcdef",
        string.Join('/', Enumerable.Repeat(new string('d', 49), 20)), $"{new string('b', 260)}/{new string('c', 260)}",
        "/article-entities/0123456789abcdef", "a\nb", "a//b.txt", "",
    ];

    /// <summary>Creates an empty store with three items on a page.</summary>
    private protected abstract Task<IArticleStore> CreateStoreAsync();

    /// <summary>Adds an article to the store.</summary>
    private protected abstract Task DropAsync(string name, string text);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_document_is_written_found_read_listed_and_deleted_whatever_the_name(string name)
    {
        var store = await CreateStoreAsync();
        DocumentKey[] keys = [DocumentKey.ForResult(name), DocumentKey.ForFailure(name), DocumentKey.ForWork(name, "E1")];
        foreach (var key in keys)
        {
            Assert.True(await WriteAsync(store, key, "1"));

            var found = await store.FindAsync(key, default);
            var listed = Assert.Single((await store.ListAsync(key.Kind, null, default)).Items);

            Assert.Equal(Metadata, found!.Metadata);
            Assert.Equal(new ListedDocument(key.Kind, store.GetListedPath(key), found), listed);
            Assert.Equal(CreateContent("1"), await ReadAsync(store, key));
            Assert.Equal(CreateContent("1"), Encoding.UTF8.GetString((await store.ReadAsync(listed, default))!));
            Assert.True(await store.TryDeleteAsync(key, listed.Document.ETag, default));
            Assert.Null(await store.FindAsync(key, default));
            Assert.Null(await store.ReadAsync(listed, default));
        }
    }

    [Fact]
    public async Task Documents_whose_names_are_alike_are_kept_apart()
    {
        var store = await CreateStoreAsync();
        string[] names = ["a", "a.json", $"{new string('a', 1000)}1", $"{new string('a', 1000)}2", "a/b", "a_b", "../a", "./a", "/a", "_a"];
        // Names for which an article's document could replace that of another article.
        string[] shortened = [.. names.Select(name => store.GetListedPath(DocumentKey.ForResult(name))[..^".json".Length]).Except(names)];
        DocumentKey[] keys =
        [
            .. names.Concat(shortened).SelectMany(name => (DocumentKey[])[DocumentKey.ForResult(name), DocumentKey.ForFailure(name)]),
            .. names.Concat(shortened).Select(name => DocumentKey.ForWork(name, "E1")),
            DocumentKey.ForWork("a", "E2"),
            DocumentKey.SweepPosition,
        ];

        foreach (var (number, key) in keys.Index()) Assert.True(await WriteAsync(store, key, $"{number}"), $"{key}");

        foreach (var (number, key) in keys.Index()) Assert.Equal(CreateContent($"{number}"), await ReadAsync(store, key));
    }

    [Fact]
    public async Task No_document_prevents_that_of_an_article_with_a_similar_name()
    {
        var store = await CreateStoreAsync();
        string[] names =
            ["victim.txt", "victim.txt.json/x.txt", "victim.txt/E1.json/x", "sweep.json/x", "watcher/x", "watcher.json/lease"];
        DocumentKey[] keys =
        [
            .. names.Select(DocumentKey.ForResult), .. names.Select(DocumentKey.ForFailure), DocumentKey.SweepPosition,
            .. names.Select(name => DocumentKey.ForWork(name, "E1")),
        ];

        foreach (var (number, key) in keys.Index()) Assert.True(await WriteAsync(store, key, $"{number}"), $"{key}");

        foreach (var (number, key) in keys.Index()) Assert.Equal(CreateContent($"{number}"), await ReadAsync(store, key));
    }

    [Fact]
    public async Task What_does_not_exist_is_null_and_deleted_already()
    {
        var store = await CreateStoreAsync();
        var work = DocumentKey.ForWork("a", "E1");
        foreach (var key in (DocumentKey[])[DocumentKey.ForResult("a"), DocumentKey.ForFailure("a/b"), work, DocumentKey.SweepPosition])
        {
            Assert.Null(await store.FindAsync(key, default));
            Assert.Null(await store.ReadAsync(key, default));
            Assert.True(await store.TryDeleteAsync(key, null, default));
            Assert.True(await store.TryDeleteAsync(key, "E1", default));
        }

        Assert.Null(await store.FindSourceAsync("a", default));
        Assert.Null(await store.ReadSourceAsync("a", default));
        Assert.Empty((await store.ListSourcesAsync(null, default)).Items);
    }

    [Fact]
    public async Task Sizes_are_found_without_reading_the_content()
    {
        var store = await CreateStoreAsync();
        await DropAsync("a.txt", "Calm in Oslo.");
        await store.TryWriteAsync(DocumentKey.ForResult("a.txt"), "{}"u8.ToArray(), new DocumentMetadata("E1", "c1", "f1"), null, default);

        Assert.Equal(13, await store.FindSourceLengthAsync("a.txt", default));
        Assert.Equal(13, Assert.Single((await store.ListSourcesAsync(null, default)).Items).Length);
        Assert.Equal(2, (await store.FindAsync(DocumentKey.ForResult("a.txt"), default))!.Length);
        Assert.Null(await store.FindSourceLengthAsync("b.txt", default));
    }

    [Fact]
    public async Task A_document_that_is_larger_than_the_limit_is_not_read()
    {
        var (store, key) = (await CreateStoreAsync(), DocumentKey.ForResult("a"));
        await WriteAsync(store, key, "1");
        var length = CreateContent("1").Length;

        Assert.Null(await store.ReadAsync(key, length - 1, default));
        var read = await store.ReadAsync(key, length, default);
        Assert.Equal(CreateContent("1"), Encoding.UTF8.GetString(read!.Content));
        Assert.Equal(await store.FindAsync(key, default), read.Document);
    }

    [Theory]
    [InlineData(Stage.Receive, "")]
    [InlineData(Stage.Entities, """, "entities": [{ "sentiment": 1 }]""")]
    [InlineData(Stage.Sentiment, """, "entities": [], "sentiment": {}""")]
    public async Task A_work_document_has_the_last_stage_that_is_done(Stage done, string sections)
    {
        var (store, key) = (await CreateStoreAsync(), DocumentKey.ForWork("a", "E1"));
        var metadata = Metadata with { Stage = done };
        var content = CreateContent("1")[..^2] + sections + """, "checksum": "0" }""";

        await store.TryWriteAsync(key, Encoding.UTF8.GetBytes(content), metadata, null, default);

        Assert.Equal(metadata, (await store.FindAsync(key, default))!.Metadata);
        Assert.Equal(metadata, Assert.Single((await store.ListAsync(DocumentKind.Work, null, default)).Items).Document.Metadata);
    }

    [Fact]
    public async Task A_document_can_be_written_whatever_is_there()
    {
        var (store, key) = (await CreateStoreAsync(), DocumentKey.SweepPosition);
        foreach (var text in (string[])["1", "2"])
        {
            await store.WriteAsync(key, Encoding.UTF8.GetBytes(CreateContent(text)), Metadata, default);

            Assert.Equal(CreateContent(text), await ReadAsync(store, key));
            Assert.Equal(Metadata, (await store.FindAsync(key, default))!.Metadata);
        }
    }

    [Fact]
    public async Task A_document_is_created_only_where_there_is_none()
    {
        var (store, key) = (await CreateStoreAsync(), DocumentKey.ForResult("a"));

        Assert.False(await WriteAsync(store, key, "1", "E1"));
        Assert.True(await WriteAsync(store, key, "2"));
        Assert.False(await WriteAsync(store, key, "3"));
        Assert.Equal(CreateContent("2"), await ReadAsync(store, key));
    }

    [Fact]
    public async Task A_document_is_replaced_or_deleted_only_by_its_etag()
    {
        var (store, key) = (await CreateStoreAsync(), DocumentKey.ForFailure("deep/a"));
        await WriteAsync(store, key, "1");
        var first = (await store.FindAsync(key, default))!.ETag;
        var newer = Metadata with { SourceETag = "E2" };

        Assert.True(await store.TryWriteAsync(key, Encoding.UTF8.GetBytes(CreateContent("2", newer)), newer, first, default));
        Assert.False(await WriteAsync(store, key, "3", first));
        Assert.False(await store.TryDeleteAsync(key, first, default));
        Assert.Equal(CreateContent("2", newer), await ReadAsync(store, key));
        Assert.Equal(newer, (await store.FindAsync(key, default))!.Metadata);
        Assert.True(await store.TryDeleteAsync(key, (await store.FindAsync(key, default))!.ETag, default));
        Assert.Null(await store.FindAsync(key, default));
    }

    [Fact]
    public async Task A_document_is_deleted_whatever_its_etag_without_one()
    {
        var (store, key) = (await CreateStoreAsync(), DocumentKey.ForResult("a"));
        await WriteAsync(store, key, "1");

        Assert.True(await store.TryDeleteAsync(key, null, default));
        Assert.Null(await store.FindAsync(key, default));
    }

    [Fact]
    public async Task Of_many_who_create_a_document_at_once_exactly_one_does()
    {
        var (store, key) = (await CreateStoreAsync(), DocumentKey.ForResult("a"));

        var created = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Task.Run(() => WriteAsync(store, key, $"{number}"))));

        Assert.Equal(CreateContent($"{Assert.Single(created.Index(), one => one.Item).Index}"), await ReadAsync(store, key));
    }

    [Fact]
    public async Task Of_many_who_replace_a_document_at_once_exactly_one_does()
    {
        var (store, key) = (await CreateStoreAsync(), DocumentKey.ForResult("a"));
        await WriteAsync(store, key, "first");
        var eTag = (await store.FindAsync(key, default))!.ETag;

        var replacing = Enumerable.Range(0, 40).Select(number => Task.Run(() => WriteAsync(store, key, $"{number}", eTag)));
        var replaced = await Task.WhenAll(replacing);

        Assert.Equal(CreateContent($"{Assert.Single(replaced.Index(), one => one.Item).Index}"), await ReadAsync(store, key));
    }

    [Fact]
    public async Task Documents_are_listed_page_by_page_in_ordinal_order_of_their_paths()
    {
        var store = await CreateStoreAsync();
        string[] names = ["a", "a-1", "a.txt", "a/b", "ab", "B", new('n', 300), "é", new('n', 20), "z/y/x"];
        foreach (var name in names) await WriteAsync(store, DocumentKey.ForResult(name), "1");
        await WriteAsync(store, DocumentKey.ForFailure("c"), "1");

        var pages = await PagesAsync(from => store.ListAsync(DocumentKind.Result, from, default));

        Assert.Equal([3, 3, 3, 1], pages.Select(page => page.Count));
        var paths = pages.SelectMany(page => page).Select(document => document.Path);
        Assert.Equal(names.Select(name => store.GetListedPath(DocumentKey.ForResult(name))).Order(StringComparer.Ordinal), paths);
    }

    [Fact]
    public async Task Articles_are_listed_page_by_page_in_ordinal_order_of_their_names()
    {
        var store = await CreateStoreAsync();
        string[] names = ["B", "a", "a-1", "a.txt", "ab/c", "n", "é"];
        foreach (var name in names.Reverse()) await DropAsync(name, "Calm in Oslo.");

        var pages = await PagesAsync(from => store.ListSourcesAsync(from, default));

        Assert.Equal([3, 3, 1], pages.Select(page => page.Count));
        Assert.Equal(names, pages.SelectMany(page => page).Select(article => article.Name));
    }

    [Fact]
    public async Task An_article_has_one_version_wherever_it_is_asked_for_and_another_after_it_changed()
    {
        var store = await CreateStoreAsync();
        await DropAsync("a.txt", "Calm in Oslo.");
        var found = await store.FindSourceAsync("a.txt", default);
        var read = await store.ReadSourceAsync("a.txt", default);
        var listed = Assert.Single((await store.ListSourcesAsync(null, default)).Items);

        await DropAsync("a.txt", "Storm in Oslo, at last.");

        Assert.Equal("Calm in Oslo.", Encoding.UTF8.GetString(read!.Content.Span));
        Assert.Equal(found, read.Version);
        Assert.Equal(found, listed.Version);
        Assert.NotEqual(found!.ETag, (await store.FindSourceAsync("a.txt", default))!.ETag);
    }

    private static Task<bool> WriteAsync(IArticleStore store, DocumentKey key, string text, string? replaces = null) =>
        store.TryWriteAsync(key, Encoding.UTF8.GetBytes(CreateContent(text)), Metadata, replaces, default);

    private static async Task<string?> ReadAsync(IArticleStore store, DocumentKey key) =>
        await store.ReadAsync(key, default) is { } content ? Encoding.UTF8.GetString(content) : null;

    private static string CreateContent(string text) => CreateContent(text, Metadata);

    // A folder stores the metadata only in the document.
    private static string CreateContent(string text, DocumentMetadata metadata) => $$"""
        {
          "contentHash": "{{metadata.ContentHash}}",
          "source": { "etag": "{{metadata.SourceETag}}" },
          "pipeline": { "fingerprint": "{{metadata.Fingerprint}}" },
          "text": "{{text}}"
        }
        """;

    private static async Task<List<IReadOnlyList<T>>> PagesAsync<T>(Func<string?, Task<ListingPage<T>>> list)
    {
        var pages = new List<IReadOnlyList<T>>();
        for (ListingPage<T>? page = null; page is null || page.Next is not null;) pages.Add((page = await list(page?.Next)).Items);
        return pages;
    }
}
