using Enrichment.Articles;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Storage.Tests.Folder;

public sealed class FolderArticleUploadTests : ArticleUploadContract, IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.txt", "a.txt/b.txt")]
    [InlineData("a.txt/b.txt", "a.txt")]
    [InlineData("a.txt", ".hidden.txt")]
    [InlineData("a.txt", "b.tmp")]
    public async Task A_name_that_no_article_can_have_beside_the_others_is_an_error_of_the_article(string first, string second)
    {
        var (upload, _) = await CreateAsync();
        await upload.PutAsync(first, "Oslo is calm."u8.ToArray(), CancellationToken.None);

        var error = await Assert.ThrowsAsync<ArticleException>(
            () => upload.PutAsync(second, "Oslo is calm."u8.ToArray(), CancellationToken.None));

        Assert.Equal(ErrorCode.InvalidName, error.Code);
        Assert.Equal([first], _folder.FilesIn("articles"));
    }

    private protected override Task<(IArticleUpload Upload, IArticleStore Store)> CreateAsync() =>
        Task.FromResult(((IArticleUpload)new FolderArticleUpload(_folder.Path), FolderStorage.Open(_folder.Path).Articles));
}
