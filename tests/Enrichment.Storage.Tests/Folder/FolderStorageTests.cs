using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Storage.Tests.Folder;

public sealed class FolderStorageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Opening_makes_the_folders()
    {
        var storage = FolderStorage.Open(_folder["deep/feed"]);

        Assert.Equal(_folder["deep/feed"], storage.Place);
        Assert.Equal(
            ["articles", "enriched", "failed", "queues", "settings", "work"],
            Directory.EnumerateDirectories(_folder["deep/feed"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(6, Directory.EnumerateDirectories(_folder["deep/feed/queues"]).Count());
    }

    [Fact]
    public void Opening_again_keeps_everything_except_old_temporary_files()
    {
        FolderStorage.Open(_folder.Path);
        string[] files = ["articles/.abcdefgh.xyz.tmp", "articles/a.txt", "enriched/a.txt.json", "work/.abcdefgh.xyz.tmp"];
        foreach (var file in files) File.SetLastWriteTimeUtc(_folder.Write(file), DateTime.UtcNow.AddDays(-2));

        FolderStorage.Open(_folder.Path);

        Assert.Equal([".lock", .. files[..^1]], _folder.FilesIn(""));
    }

    [Theory]
    [InlineData("feed", "feed")]
    [InlineData("feed", "feed/deep/er")]
    [InlineData("feed/work", "feed")]
    [InlineData("feed/queues/article-claims", "feed")]
    public void A_file_in_the_place_of_a_folder_is_named(string file, string path)
    {
        _folder.Write(file);

        var error = Assert.Throws<StorageException>(() => FolderStorage.Open(_folder[path]));

        Assert.StartsWith($"'{_folder[file]}' is a file, but a folder is needed there", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_may_not_be_written_to_is_named()
    {
        // Root can write everywhere.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        Directory.CreateDirectory(_folder["feed"], UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var error = Assert.Throws<StorageException>(() => FolderStorage.Open(_folder["feed"]));

        Assert.StartsWith($"Writing to the folder '{_folder["feed"]}' is not allowed", error.Message, StringComparison.Ordinal);
    }
}
