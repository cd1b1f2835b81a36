using System.Text;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Storage.Tests.Folder;

public sealed class FolderArticlesTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly IArticleStore _store;

    public FolderArticlesTests() => _store = FolderStorage.Open(_folder.Path).Articles;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.txt")]
    [InlineData("no extension")]
    [InlineData("deep/er/two words.md")]
    [InlineData("100% #1? [red] و é.txt")]
    public async Task An_article_is_found_read_and_listed_by_its_path(string name)
    {
        _folder.Write($"articles/{name}", "Calm in Oslo.");

        var found = await _store.FindSourceAsync(name, default);
        var read = await _store.ReadSourceAsync(name, default);

        Assert.Equal("Calm in Oslo.", Encoding.UTF8.GetString(read!.Content.Span));
        Assert.Equal(found, read.Version);
        Assert.Equal([new ListedArticle(name, found!, 13)], await ListAsync());
        Assert.Equal(File.GetLastWriteTimeUtc(_folder[$"articles/{name}"]), found!.LastModified.UtcDateTime);
    }

    [Fact]
    public async Task An_etag_is_of_letters_and_digits_and_changes_with_the_article()
    {
        var path = _folder.Write("articles/a.txt", "Calm.");
        var before = await _store.FindSourceAsync("a.txt", default);

        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(1));
        var later = await _store.FindSourceAsync("a.txt", default);
        File.AppendAllText(path, "!");
        File.SetLastWriteTimeUtc(path, later!.LastModified.UtcDateTime);
        var longer = await _store.FindSourceAsync("a.txt", default);

        Assert.Equal(3, new[] { before!.ETag, later.ETag, longer!.ETag }.Distinct().Count());
        Assert.All([before, later, longer], version => Assert.Matches("^[0-9a-f]{17,32}$", version!.ETag));
    }

    [Theory]
    [InlineData("gone.txt")]
    [InlineData("a.txt/b.txt")]
    [InlineData("deep")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../outside.txt")]
    [InlineData("deep/../a.txt")]
    [InlineData("./a.txt")]
    [InlineData("deep//b.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("a\0b")]
    [InlineData(".hidden.txt")]
    [InlineData(".git/config")]
    [InlineData("upload.tmp")]
    public async Task There_is_no_article(string name)
    {
        foreach (var file in (string[])[
                "outside.txt",
                "articles/a.txt",
                "articles/deep/b.txt",
                "articles/.hidden.txt",
                "articles/.git/config",
                "articles/upload.tmp"])
            _folder.Write(file);

        Assert.Null(await _store.FindSourceAsync(name, default));
        Assert.Null(await _store.ReadSourceAsync(name, default));
    }

    [Fact]
    public async Task A_name_too_long_for_any_file_is_no_article() =>
        Assert.Null(await _store.FindSourceAsync(new string('a', 1000), default));

    [Fact]
    public async Task An_article_that_is_too_large_is_not_read_to_its_end()
    {
        _folder.Write("articles/a.txt", new byte[ArticleReader.MaxBytes + 1000]);

        Assert.Equal(ArticleReader.MaxBytes + 1, (await _store.ReadSourceAsync("a.txt", default))!.Content.Length);
    }

    [UnixFact]
    public async Task Links_are_articles_as_long_as_they_stay_in_the_folder()
    {
        _folder.Write("outside/b.txt");
        var target = _folder.Write("articles/a.txt", "Calm.");
        File.CreateSymbolicLink(_folder["articles/inside.txt"], "a.txt");
        File.CreateSymbolicLink(_folder["articles/dangling.txt"], "nowhere.txt");
        File.CreateSymbolicLink(_folder["articles/circle.txt"], "circle.txt");
        File.CreateSymbolicLink(_folder["articles/out.txt"], "../outside/b.txt");
        Directory.CreateSymbolicLink(_folder["articles/folder"], "../outside");
        var before = await _store.FindSourceAsync("inside.txt", default);
        File.SetLastWriteTimeUtc(target, DateTime.UtcNow.AddMinutes(1));

        Assert.Equal(["a.txt", "circle.txt", "dangling.txt", "inside.txt", "out.txt"], (await ListAsync()).Select(article => article.Name));
        Assert.Equal("Calm.", Encoding.UTF8.GetString((await _store.ReadSourceAsync("inside.txt", default))!.Content.Span));
        Assert.NotEqual(before, await _store.FindSourceAsync("inside.txt", default));
        foreach (var (name, code) in new[] { ("circle.txt", ErrorCode.Unreadable), ("dangling.txt", ErrorCode.Unreadable), ("out.txt", ErrorCode.InvalidName), ("folder/b.txt", ErrorCode.InvalidName) })
            Assert.Equal(code, (await Assert.ThrowsAsync<ArticleException>(() => _store.ReadSourceAsync(name, default))).Code);
    }

    [UnixFact]
    public async Task Pipes_are_no_articles_and_empty_files_are()
    {
        await System.Diagnostics.Process.Start("mkfifo", _folder["articles/pipe.txt"]).WaitForExitAsync();
        _folder.Write("articles/empty.txt", "");

        Assert.Equal(["empty.txt"], (await ListAsync()).Select(article => article.Name));
        Assert.Null(await _store.ReadSourceAsync("pipe.txt", default));
    }

    [UnixFact]
    public async Task A_name_that_no_article_may_have_is_listed_so_that_its_failure_is_recorded()
    {
        _folder.Write("articles/back\\slash\n.txt");

        Assert.Equal("back\\slash\n.txt", Assert.Single(await ListAsync()).Name);
        Assert.NotNull(await _store.FindSourceAsync("back\\slash\n.txt", default));
    }

    [Fact]
    public async Task The_listing_is_in_ordinal_order_of_names()
    {
        string[] names = ["B.txt", "a", "a-1/z.txt", "a.d/c.txt", "a.d/c/d.txt", "a.txt", "a0", "b/c/d", "é.txt"];
        foreach (var name in names.Reverse()) _folder.Write($"articles/{name}");

        Assert.Equal(names, (await ListAsync()).Select(article => article.Name));
    }

    [Fact]
    public async Task The_listing_goes_on_where_it_was_though_files_come_and_go()
    {
        foreach (var number in Enumerable.Range(0, 23)) _folder.Write($"articles/{number % 7}/{number:00}.txt", "x");
        var store = new FolderArticleStore(_folder.Path, pageSize: 10);
        var first = await store.ListSourcesAsync(null, default);
        File.Delete(_folder[$"articles/{first.Next}"]);
        _folder.Write("articles/0/before.txt");
        _folder.Write("articles/7/behind.txt");

        var second = await store.ListSourcesAsync(first.Next, default);
        var third = await store.ListSourcesAsync(second.Next, default);

        Assert.Equal([10, 10, 4], new[] { first, second, third }.Select(page => page.Items.Count));
        Assert.Null(third.Next);
        var names = first.Items.Concat(second.Items).Concat(third.Items).Select(article => article.Name).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal).Distinct(), names);
        Assert.Equal("7/behind.txt", names[^1]);
    }

    private async Task<IReadOnlyList<ListedArticle>> ListAsync() => (await _store.ListSourcesAsync(null, default)).Items;
}
