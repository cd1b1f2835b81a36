using System.Text;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Azurite;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Azure;

namespace Enrichment.Storage.Tests.Azure;

[Collection(AzuriteCollection.Name)]
public class BlobArticleStoreTests(AzuriteServer azurite)
{
    public static TheoryData<string> Names { get; } =
    [
        "a.txt", "2024/05/harbour ferry.md", " a ", "Þórshöfn/пожар/火事.txt", "smile 😀👩‍👩‍👧.txt", "a#b.txt", "100%.txt", "what?.txt",
        "a%2Fb.txt", "%41", "a+b&c=d.txt",
        "e\u0301.txt", "a;b,c@d:e!~*'()[]{}|^`\"<>.txt", new string('n', 1000), string.Concat(Enumerable.Repeat("é/", 100)) + "ü", new string('ж', 1000), new string(
            'n',
            1019),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Whatever_an_article_is_called_it_is_found_read_and_listed_by_its_name(string name)
    {
        var account = await TestAccount.InAsync(azurite);
        await account.DropAsync(name, "Text.");

        var found = await account.Store.FindSourceAsync(name, default);
        var read = await account.Store.ReadSourceAsync(name, default);
        var listed = Assert.Single((await account.Store.ListSourcesAsync(null, default)).Items);

        Assert.Equal("Text.", Encoding.UTF8.GetString(read!.Content.Span));
        Assert.Equal(new ListedArticle(name, found!, 5), listed);
        Assert.Equal(found, read.Version);
        Assert.Matches("^[A-Za-z0-9]+$", found!.ETag);
        Assert.InRange(found.LastModified, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddMinutes(5));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Whatever_an_article_is_called_its_documents_are_written_found_read_listed_and_deleted(string name)
    {
        var account = await TestAccount.InAsync(azurite);
        foreach (var key in (DocumentKey[])[
                DocumentKey.ForResult(name),
                DocumentKey.ForFailure(name),
                DocumentKey.ForWork(name, "0x8DC")])
        {
            Assert.True(await account.CreateAsync(key, "{\"a\":1}"));
            var found = await account.Store.FindAsync(key, default);
            var listed = Assert.Single((await account.Store.ListAsync(key.Kind, null, default)).Items);

            Assert.Equal("{\"a\":1}", await account.TextOfAsync(key));
            Assert.Equal(TestAccount.Metadata, found!.Metadata);
            Assert.Equal(new ListedDocument(key.Kind, BlobNames.Get(key), found), listed);
            Assert.True(await account.Store.TryDeleteAsync(key, listed.Document.ETag, default));
            Assert.Null(await account.Store.FindAsync(key, default));
        }
    }

    [Theory]
    [InlineData("/article-entities/0123456789abcdef")]
    [InlineData("../enriched/a.txt")]
    [InlineData("a\nb")]
    [InlineData("")]
    public async Task A_name_that_no_article_can_have_gets_its_failure_record_all_the_same(string name)
    {
        var account = await TestAccount.InAsync(azurite);

        Assert.True(await account.CreateAsync(DocumentKey.ForFailure(name)));

        Assert.Matches(
            @"^[A-Za-z0-9._-]*~[0-9a-f]{32}\.json$",
            Assert.Single((await account.Store.ListAsync(DocumentKind.Failure, null, default)).Items).Path);
        Assert.NotNull(await account.Store.FindAsync(DocumentKey.ForFailure(name), default));
    }

    [Theory]
    [InlineData("/leading.txt")]
    [InlineData("trailing/")]
    [InlineData("a//b.txt")]
    public async Task A_blob_with_an_invalid_name_is_found_so_that_it_can_be_recorded(string name)
    {
        var account = await TestAccount.InAsync(azurite);
        await account.DropAsync(name);

        Assert.Equal(name, Assert.Single((await account.Store.ListSourcesAsync(null, default)).Items).Name);
        Assert.NotNull(await account.Store.FindSourceAsync(name, default));
        Assert.NotNull(await account.Store.ReadSourceAsync(name, default));
    }

    [Fact]
    public async Task A_name_that_climbs_reaches_no_other_container()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.CreateAsync(DocumentKey.ForResult("a"));

        foreach (var name in (string[])["../enriched/a.json", "", "..", new string('n', 1025)])
        {
            Assert.Null(await account.Store.FindSourceAsync(name, default));
            Assert.Null(await account.Store.ReadSourceAsync(name, default));
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(ArticleReader.MaxBytes, ArticleReader.MaxBytes)]
    [InlineData(ArticleReader.MaxBytes + 1, ArticleReader.MaxBytes + 1)]
    [InlineData(2 * ArticleReader.MaxBytes, ArticleReader.MaxBytes + 1)]
    public async Task Of_a_large_article_no_more_is_read_than_shows_that_it_is_too_large(int size, int read)
    {
        var account = await TestAccount.InAsync(azurite);
        var content = new byte[size];
        Random.Shared.NextBytes(content);
        await account.DropAsync("a.txt", content);

        var article = await account.Store.ReadSourceAsync("a.txt", default);

        Assert.True(content.AsSpan(0, read).SequenceEqual(article!.Content.Span));
    }

    [Fact]
    public async Task An_article_in_the_archive_tier_is_unreadable_with_advice()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.DropAsync("a.txt");
        await account.Article("a.txt").SetAccessTierAsync(AccessTier.Archive);

        var error = await Assert.ThrowsAsync<ArticleException>(() => account.Store.ReadSourceAsync("a.txt", default));

        Assert.Equal(ErrorCode.Unreadable, error.Code);
        Assert.Contains("move it to the hot, cool or cold tier", error.Message, StringComparison.Ordinal);
        Assert.NotNull(await account.Store.FindSourceAsync("a.txt", default));
    }

    [Fact]
    public async Task A_document_in_the_archive_tier_is_unreadable_and_named()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.CreateAsync(DocumentKey.ForResult("news/a.txt"));
        await account.Blobs.GetBlobContainerClient("enriched").GetBlobClient("news/a.txt.json").SetAccessTierAsync(AccessTier.Archive);
        var listed = Assert.Single((await account.Store.ListAsync(DocumentKind.Result, null, default)).Items);

        var error = await Assert.ThrowsAsync<ArticleException>(() => account.Store.ReadAsync(DocumentKey.ForResult("news/a.txt"), default));

        Assert.Equal(ErrorCode.Unreadable, error.Code);
        Assert.StartsWith("The blob enriched/news/a.txt.json is in the archive tier", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArticleException>(() => account.Store.ReadAsync(listed, default));
    }

    [Fact]
    public async Task A_document_is_deleted_whatever_it_is_and_with_its_snapshots()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.CreateAsync(DocumentKey.ForResult("a"));
        await account.Blobs.GetBlobContainerClient("enriched").GetBlobClient("a.json").CreateSnapshotAsync();

        Assert.True(await account.Store.TryDeleteAsync(DocumentKey.ForResult("a"), null, default));
        Assert.Null(await account.Store.FindAsync(DocumentKey.ForResult("a"), default));
    }

    [Fact]
    public async Task Documents_have_the_content_type_of_json()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.CreateAsync(DocumentKey.ForResult("a"));

        var properties = await account.Blobs.GetBlobContainerClient("enriched").GetBlobClient("a.json").GetPropertiesAsync();

        Assert.Equal("application/json", properties.Value.ContentType);
    }

    [Fact]
    public async Task A_document_of_another_writer_has_empty_metadata()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.Blobs.GetBlobContainerClient("enriched").GetBlobClient("a.json").UploadAsync(BinaryData.FromString("{}"));

        Assert.Equal(new DocumentMetadata("", "", ""), (await account.Store.FindAsync(DocumentKey.ForResult("a"), default))!.Metadata);
        Assert.Equal(
            new DocumentMetadata("", "", ""),
            Assert.Single((await account.Store.ListAsync(DocumentKind.Result, null, default)).Items).Document.Metadata);
    }

    [Fact]
    public async Task A_listing_goes_on_where_its_last_page_ended()
    {
        var account = await TestAccount.InAsync(azurite);
        var names = Enumerable.Range(0, 25).Select(number => $"{number:D2}/a.txt").ToList();
        await Task.WhenAll(names.Select(name => account.DropAsync(name)));
        var store = new BlobArticleStore(account.Blobs, pageSize: 10);

        var pages = new List<ListingPage<ListedArticle>>();
        do pages.Add(await store.ListSourcesAsync(pages.LastOrDefault()?.Next, default));
        while (pages[^1].Next is not null);

        Assert.Equal([10, 10, 5], pages.Select(page => page.Items.Count));
        Assert.Equal(names, pages.SelectMany(page => page.Items).Select(article => article.Name));
    }

    [Fact]
    public async Task A_listing_has_neither_snapshots_nor_folders_nor_the_watchers_blob_in_it()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.DropAsync("a.txt");
        await account.Article("a.txt").CreateSnapshotAsync();
        await account.Article("folder").UploadAsync(
            BinaryData.Empty,
            new BlobUploadOptions { Metadata = new Dictionary<string, string> { ["hdi_isfolder"] = "true" } });
        await account.Account.Storage.Lease.TryAcquireAsync(default);
        await account.CreateAsync(DocumentKey.ForWork("a.txt", "0x8DC"));

        Assert.Equal("a.txt", Assert.Single((await account.Store.ListSourcesAsync(null, default)).Items).Name);
        Assert.Equal(
            "a.txt/0x8DC.json",
            Assert.Single((await account.Store.ListAsync(DocumentKind.Work, null, default)).Items).Path);
    }

    [Fact]
    public async Task A_missing_container_is_an_error_and_not_a_conflict()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.Blobs.DeleteBlobContainerAsync("enriched");

        await Assert.ThrowsAsync<StorageException>(() => account.CreateAsync(DocumentKey.ForResult("a")));
    }

    [Fact]
    public async Task A_leased_document_is_an_error_and_not_a_conflict()
    {
        var account = await TestAccount.InAsync(azurite);
        var key = DocumentKey.ForResult("a");
        await account.CreateAsync(key);
        await account.Blobs.GetBlobContainerClient("enriched").GetBlobClient("a.json").GetBlobLeaseClient().AcquireAsync(
            TimeSpan.FromSeconds(60));
        var eTag = (await account.Store.FindAsync(key, default))!.ETag;

        var writing = account.Store.TryWriteAsync(key, "2"u8.ToArray(), TestAccount.Metadata, eTag, default);

        await Assert.ThrowsAsync<StorageException>(() => writing);
    }
}
