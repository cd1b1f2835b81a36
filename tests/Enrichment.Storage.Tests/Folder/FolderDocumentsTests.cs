using System.Text;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Storage.Tests.Folder;

public sealed class FolderDocumentsTests : IDisposable
{
    private static readonly DocumentMetadata Metadata = new("E1", "c1", "f1");

    private readonly TempFolder _folder = new();
    private readonly IArticleStore _store;

    public FolderDocumentsTests() => _store = FolderStorage.Open(_folder.Path).Articles;

    public static TheoryData<string> Names => [.. new[]
    {
        "a.txt", "deep/er/two words.md", "100% #1? [red] و é 😀.txt", "..", "../../climbing.txt", "/etc/passwd", "a//b", "back\\slash",
        "line\nbreak", "a\0b", "",
        new('a', 300), new('é', 1000), $"{new string('b', 260)}/{new string('c', 260)}",
        string.Join('/', Enumerable.Repeat(new string('d', 49), 20)), "~", "sweep", "sweep.json",
    }];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_document_is_kept_by_its_key_whatever_the_name(string name)
    {
        DocumentKey[] keys = [
            DocumentKey.ForResult(name),
            DocumentKey.ForFailure(name),
            DocumentKey.ForWork(name, "E1"),
            DocumentKey.ForWork(name, "E2")];
        Assert.True(await WriteAsync(DocumentKey.SweepPosition, "position"));
        foreach (var (key, number) in keys.Select((key, number) => (key, number))) Assert.True(await WriteAsync(key, $"{number}"));

        foreach (var (key, number) in keys.Select((key, number) => (key, number)))
        {
            Assert.Equal(CreateContent($"{number}"), Encoding.UTF8.GetString((await _store.ReadAsync(key, default))!));
            Assert.Equal(Metadata, (await _store.FindAsync(key, default))!.Metadata);
            Assert.True(await _store.TryDeleteAsync(key, null, default));
        }

        Assert.Equal([".lock", "work/.sweep.json"], _folder.FilesIn(""));
        Assert.Empty(Directory.EnumerateDirectories(_folder["work"]));
        Assert.Equal(
            ["articles", "enriched", "failed", "queues", "settings", "work"],
            Directory.EnumerateDirectories(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_missing_is_null_and_deleted_already()
    {
        _folder.Write("enriched/a.json/b.json");
        foreach (var key in (DocumentKey[])[
                DocumentKey.ForResult("none"),
                DocumentKey.ForResult("a"),
                DocumentKey.ForResult("a.json/b.json/c"),
                DocumentKey.ForWork("none", "E1"),
                DocumentKey.SweepPosition])
        {
            Assert.Null(await _store.FindAsync(key, default));
            Assert.Null(await _store.ReadAsync(key, default));
            Assert.True(await _store.TryDeleteAsync(key, null, default));
            Assert.True(await _store.TryDeleteAsync(key, "E1", default));
        }
    }

    [Fact]
    public async Task Two_versions_written_in_one_tick_of_the_clock_and_of_one_length_have_different_etags()
    {
        var key = DocumentKey.ForResult("a");
        await WriteAsync(key, "1");
        var first = await _store.FindAsync(key, default);
        await WriteAsync(key, "2", first!.ETag);
        File.SetLastWriteTimeUtc(_folder["enriched/a.json"], first.LastModified.UtcDateTime);

        Assert.NotEqual(first.ETag, (await _store.FindAsync(key, default))!.ETag);
    }

    [Fact]
    public async Task Of_many_who_create_a_document_at_once_one_wins()
    {
        var other = FolderStorage.Open(_folder.Path).Articles;
        for (var round = 0; round < 10; round++)
        {
            var key = DocumentKey.ForWork($"deep/{round}", "E1");
            var won = await Task.WhenAll(
                Enumerable.Range(0, 32).Select(
                    number => Task.Run(() => WriteAsync(key, $"{number}", store: number % 2 == 0 ? _store : other))));

            var winner = Assert.Single(won.Index(), one => one.Item).Index;
            Assert.Equal(CreateContent($"{winner}"), Encoding.UTF8.GetString((await _store.ReadAsync(key, default))!));
        }
    }

    [Fact]
    public async Task Of_many_who_replace_or_delete_the_same_version_one_wins()
    {
        var other = FolderStorage.Open(_folder.Path).Articles;
        var key = DocumentKey.ForResult("a");
        await WriteAsync(key, "first");
        for (var round = 0; round < 10; round++)
        {
            var eTag = (await _store.FindAsync(key, default))!.ETag;
            var won = await Task.WhenAll(
                Enumerable.Range(0, 16).Select(
                    number => Task.Run(() => WriteAsync(key, $"{round}-{number}", eTag, number % 2 == 0 ? _store : other))));
            Assert.Single(won, one => one);
        }
    }

    [Fact]
    public async Task Writing_and_deleting_in_parallel_in_one_folder_do_not_conflict()
    {
        var other = FolderStorage.Open(_folder.Path).Articles;
        await Task.WhenAll(Enumerable.Range(0, 200).Select(number => Task.Run(async () =>
        {
            var key = DocumentKey.ForWork("deep/er/a", "E1");
            var store = number % 2 == 0 ? _store : other;
            await WriteAsync(key, $"{number}", store: store);
            Assert.True(await store.TryDeleteAsync(key, null, default));
        })));

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["work"]));
    }

    [Fact]
    public async Task Readers_see_a_document_whole_while_it_is_replaced()
    {
        var key = DocumentKey.ForResult("a");
        var contents = Enumerable.Range(0, 2).Select(number => new string((char)('a' + number), 50_000)).ToList();
        await WriteAsync(key, contents[0]);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested) Assert.Equal(Metadata, (await _store.FindAsync(key, default))!.Metadata);
        });

        for (var round = 0; round < 30; round++)
            Assert.True(await WriteAsync(key, contents[round % 2], (await _store.FindAsync(key, default))!.ETag));
        await stop.CancelAsync();

        await reading;
    }

    [Fact]
    public async Task A_damaged_document_has_no_metadata_and_can_be_replaced()
    {
        _folder.Write("enriched/a.json", "{ \"contentHash\": \"c1\"");
        var found = await _store.FindAsync(DocumentKey.ForResult("a"), default);

        Assert.Equal(new DocumentMetadata("", "", ""), found!.Metadata);
        Assert.True(await WriteAsync(DocumentKey.ForResult("a"), "1", found.ETag));
    }

    [Fact]
    public async Task Folders_stay_as_long_as_something_is_in_them()
    {
        await WriteAsync(DocumentKey.ForWork("deep/a", "E1"), "1");
        await WriteAsync(DocumentKey.ForWork("deep/a", "E2"), "1");

        await _store.TryDeleteAsync(DocumentKey.ForWork("deep/a", "E1"), null, default);

        Assert.Equal(["deep/a/E2.json"], _folder.FilesIn("work"));
        await _store.TryDeleteAsync(DocumentKey.ForWork("deep/a", "E2"), null, default);
        Assert.False(Directory.Exists(_folder["work/deep"]));
    }

    [Fact]
    public async Task Documents_are_listed_by_their_paths_without_what_is_none()
    {
        await WriteAsync(DocumentKey.ForResult("b"), "1");
        await WriteAsync(DocumentKey.ForResult("a/c.txt"), "1");
        await WriteAsync(DocumentKey.ForWork("a", "E1"), "1");
        await WriteAsync(DocumentKey.SweepPosition, "1");
        foreach (var file in (string[])["enriched/.abcdefgh.xyz.tmp", "enriched/.DS_Store", "enriched/notes.txt", "enriched/.git/a.json"])
            _folder.Write(file);

        Assert.Equal(
            ["a/c.txt.json", "b.json"],
            (await _store.ListAsync(DocumentKind.Result, null, default)).Items.Select(item => item.Path));
        Assert.Equal(["a/E1.json"], (await _store.ListAsync(DocumentKind.Work, null, default)).Items.Select(item => item.Path));
        Assert.Empty((await _store.ListAsync(DocumentKind.Failure, null, default)).Items);
    }

    [Fact]
    public async Task A_listing_of_many_documents_has_pages_with_their_metadata()
    {
        foreach (var number in Enumerable.Range(0, 11)) _folder.Write($"failed/{number:00}.json", CreateContent($"{number}"));
        var store = new FolderArticleStore(_folder.Path, pageSize: 10);

        var first = await store.ListAsync(DocumentKind.Failure, null, default);
        var second = await store.ListAsync(DocumentKind.Failure, first.Next, default);

        Assert.Equal((10, "09.json"), (first.Items.Count, first.Next));
        var last = await store.FindAsync(DocumentKey.ForFailure("10"), default);
        Assert.Equal(new ListedDocument(DocumentKind.Failure, "10.json", last!), Assert.Single(second.Items));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task A_document_that_is_too_large_is_not_read_and_can_be_replaced()
    {
        _folder.Write("enriched/a.json");
        using (var file = File.OpenWrite(_folder["enriched/a.json"])) file.SetLength(StoredDocument.MaxBytes + 1L);
        var key = DocumentKey.ForResult("a");

        Assert.Null(await _store.ReadAsync(key, default));
        var found = await _store.FindAsync(key, default);
        Assert.Equal(new DocumentMetadata("", "", ""), found!.Metadata);
        Assert.True(await WriteAsync(key, "1", found.ETag));
        Assert.NotNull(await _store.ReadAsync(key, default));
    }

    [Fact]
    public async Task What_cannot_be_written_is_thrown_to_be_tried_again()
    {
        _folder.Write("enriched/blocked");

        var error = await Assert.ThrowsAsync<StorageException>(() => WriteAsync(DocumentKey.ForResult("blocked/a"), "1"));

        Assert.True(error.IsTransient);
        Assert.Contains("enriched/blocked", error.Message, StringComparison.Ordinal);
        Assert.Equal("Check the folder and its disk, then try again.", error.Advice);
    }

    private Task<bool> WriteAsync(DocumentKey key, string content, string? replaces = null, IArticleStore? store = null) =>
        (store ?? _store).TryWriteAsync(key, Encoding.UTF8.GetBytes(CreateContent(content)), Metadata, replaces, default);

    private static string CreateContent(string text) =>
        $$"""{ "contentHash": "c1", "text": "{{text}}", "source": { "etag": "E1" }, "pipeline": { "fingerprint": "f1" } }""";
}
