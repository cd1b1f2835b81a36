using Enrichment.Storage.Folder;

namespace Enrichment.Storage.Tests.Folder;

public sealed class RealPathTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("file", "a.txt", "a.txt")]
    [InlineData("link to a file", "link.txt", "a.txt")]
    [InlineData("file behind a linked folder", "up/a.txt", "a.txt")]
    [InlineData("link through a linked folder and back out of it", "sneaky.txt", "deep/b.txt")]
    [InlineData("nothing", "deep/nothing.txt", "deep/nothing.txt")]
    public void Is_where_a_path_really_leads(string what, string path, string real)
    {
        _folder.Write("a.txt");
        _folder.Write("deep/er/b.txt");
        File.CreateSymbolicLink(_folder["link.txt"], "a.txt");
        Directory.CreateSymbolicLink(_folder["deep/root"], "..");
        Directory.CreateSymbolicLink(_folder["up"], "deep/root");
        Directory.CreateSymbolicLink(_folder["er"], "deep/er");
        File.CreateSymbolicLink(_folder["sneaky.txt"], "er/../b.txt");

        Assert.True(_folder[real] == RealPath.Resolve(_folder[path]), what);
    }

    [Fact]
    public void There_is_none_of_links_in_a_circle()
    {
        File.CreateSymbolicLink(_folder["one"], "two");
        File.CreateSymbolicLink(_folder["two"], "one");

        Assert.Throws<IOException>(() => RealPath.Resolve(_folder["one"]));
    }

    [Theory]
    [InlineData("/a/b", "/a", true)]
    [InlineData("/a", "/a", true)]
    [InlineData("/a/..b", "/a", true)]
    [InlineData("/ab", "/a", false)]
    [InlineData("/", "/a", false)]
    [InlineData("/b", "/a", false)]
    public void Is_inside_a_folder_or_not(string path, string folder, bool within) => Assert.Equal(within, RealPath.IsWithin(path, folder));
}
