using System.Text;
using Enrichment.Articles;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Tests;

/// <summary>Tests the behavior of every <see cref="IArticleUpload"/>.</summary>
public abstract class ArticleUploadContract
{
    /// <summary>Creates an upload to an empty storage, and the store of that storage.</summary>
    private protected abstract Task<(IArticleUpload Upload, IArticleStore Store)> CreateAsync();

    [Theory]
    [InlineData("a.txt")]
    [InlineData("2024/05/harbour ferry.md")]
    [InlineData("100% #1? [red] و é 😀.txt")]
    public async Task An_uploaded_article_is_in_the_storage_under_its_name(string name)
    {
        var (upload, store) = await CreateAsync();

        Assert.Equal(UploadOutcome.Created, await PutAsync(upload, name, "Oslo is calm."));

        Assert.Equal("Oslo is calm.", await ReadAsync(store, name));
        Assert.Equal(name, Assert.Single((await store.ListSourcesAsync(null, default)).Items).Name);
    }

    [Fact]
    public async Task The_same_content_is_not_written_again()
    {
        var (upload, store) = await CreateAsync();
        await PutAsync(upload, "a.txt", "Oslo is calm.");
        var version = await store.FindSourceAsync("a.txt", default);

        Assert.Equal(UploadOutcome.Unchanged, await PutAsync(upload, "a.txt", "Oslo is calm."));

        Assert.Equal(version, await store.FindSourceAsync("a.txt", default));
    }

    [Theory]
    [InlineData("Oslo is warm.")]
    [InlineData("Oslo is no longer calm.")]
    public async Task Other_content_replaces_the_article(string text)
    {
        var (upload, store) = await CreateAsync();
        await PutAsync(upload, "a.txt", "Oslo is calm.");

        Assert.Equal(UploadOutcome.Replaced, await PutAsync(upload, "a.txt", text));

        Assert.Equal(text, await ReadAsync(store, "a.txt"));
    }

    [Fact]
    public async Task A_name_that_the_storage_cannot_have_is_an_error_of_the_article()
    {
        var (upload, store) = await CreateAsync();

        foreach (var name in new[] { "a/../b.txt", string.Join('/', Enumerable.Repeat("d", 400)) + "/" + new string('n', 256) })
        {
            var error = await Assert.ThrowsAsync<ArticleException>(() => PutAsync(upload, name, "Oslo is calm."));
            Assert.Equal(ErrorCode.InvalidName, error.Code);
        }

        Assert.Empty((await store.ListSourcesAsync(null, default)).Items);
    }

    private static Task<UploadOutcome> PutAsync(IArticleUpload upload, string name, string text) =>
        upload.PutAsync(name, Encoding.UTF8.GetBytes(text), CancellationToken.None);

    private static async Task<string> ReadAsync(IArticleStore store, string name) =>
        Encoding.UTF8.GetString((await store.ReadSourceAsync(name, CancellationToken.None))!.Content.Span);
}
