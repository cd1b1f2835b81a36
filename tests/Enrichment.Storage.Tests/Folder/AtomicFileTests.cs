using Enrichment.Storage.Folder;

namespace Enrichment.Storage.Tests.Folder;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Takes_the_place_of_what_was_there_and_leaves_nothing_beside_it()
    {
        _folder.Write("deep/a.json", "old and longer");

        AtomicFile.Write(_folder["deep/a.json"], "new"u8);

        Assert.Equal("new", File.ReadAllText(_folder["deep/a.json"]));
        Assert.Equal(["deep/a.json"], _folder.FilesIn(""));
    }

    [Fact]
    public void A_failed_write_leaves_no_file_and_names_the_final_path()
    {
        _folder.Write("a.json/in the way");

        var error = Assert.Throws<IOException>(() => AtomicFile.Write(_folder["a.json"], "new"u8));

        Assert.DoesNotContain(".tmp", error.Message, StringComparison.Ordinal);
        Assert.Equal(["a.json/in the way"], _folder.FilesIn(""));
    }

    [Fact]
    public void Temporary_files_of_killed_processes_are_cleared_away_once_they_are_old()
    {
        _folder.Write(".docs/deep/.abcdefgh.xyz.tmp");
        _folder.Write(".docs/deep/.abcdefgh.new.tmp");
        _folder.Write(".docs/notes.tmp");
        foreach (var old in (string[])[".docs/deep/.abcdefgh.xyz.tmp", ".docs/notes.tmp"])
            File.SetLastWriteTimeUtc(_folder[old], DateTime.UtcNow.AddDays(-2));

        AtomicFile.DeleteStale(_folder[".docs"], DateTimeOffset.UtcNow.AddDays(-1));

        Assert.Equal(["deep/.abcdefgh.new.tmp", "notes.tmp"], _folder.FilesIn(".docs"));
    }
}
