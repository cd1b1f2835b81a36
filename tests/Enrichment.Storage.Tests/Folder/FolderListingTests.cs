using System.Diagnostics;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Storage.Tests.Folder;

public sealed class FolderListingTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public FolderListingTests()
    {
        foreach (var name in (string[])["a.txt", "locked/b.txt", "names only/c.txt", "z/d.txt"]) _folder.Write($"articles/{name}");
        OpenToAll(".", "articles");
    }

    public void Dispose()
    {
        OpenToAll([.. new[] { "articles", "articles/names only", "articles/locked" }.Where(folder => Directory.Exists(_folder[folder]))]);
        _folder.Dispose();
    }

    [UnixFact]
    public void A_subfolder_that_cannot_be_read_is_a_problem_and_the_rest_is_listed()
    {
        SetMode("articles/locked", UnixFileMode.None);
        var listing = new FolderListing(_folder["articles"]);

        Assert.Equal(["a.txt", "names only/c.txt", "z/d.txt"], OrdinaryUser.Run(() => listing.List(null).ToList()));

        Assert.Equal([new ListingProblem("articles/locked", "This folder cannot be read; check its permissions.")], listing.Problems);
    }

    [UnixFact]
    public void A_problem_is_on_the_page_that_reaches_it()
    {
        SetMode("articles/locked", UnixFileMode.None);
        var (first, second) = (new FolderListing(_folder["articles"]), new FolderListing(_folder["articles"]));

        Assert.Equal(["a.txt"], OrdinaryUser.Run(() => first.List(null).Take(1).ToList()));
        Assert.Equal(["z/d.txt"], OrdinaryUser.Run(() => second.List("names only/c.txt").ToList()));

        Assert.Empty(first.Problems);
        Assert.Empty(second.Problems);
    }

    [UnixFact]
    public void A_folder_whose_files_cannot_be_opened_is_a_problem_when_one_of_them_is_used()
    {
        SetMode("articles/names only", UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        var listing = new FolderListing(_folder["articles"]);

        Assert.Contains("names only/c.txt", OrdinaryUser.Run(() => listing.List(null).ToList()));
        OrdinaryUser.Run(() =>
        {
            listing.ReportUnusable("names only/c.txt");
            return true;
        });

        Assert.Equal(
            [new ListingProblem("articles/names only", "The files in this folder cannot be opened; check its permissions.")],
            listing.Problems);
    }

    [UnixFact]
    public void The_folder_itself_must_be_readable()
    {
        SetMode("articles", UnixFileMode.None);

        Assert.Throws<UnauthorizedAccessException>(() => OrdinaryUser.Run(() => new FolderListing(_folder["articles"]).List(null).ToList()));
    }

    [Fact]
    public void A_subfolder_that_is_deleted_while_it_is_listed_is_empty()
    {
        var listing = new FolderListing(_folder["articles"]);
        using var paths = listing.List(null).GetEnumerator();
        Assert.True(paths.MoveNext());
        Directory.Delete(_folder["articles/locked"], recursive: true);
        Assert.True(paths.MoveNext());

        Assert.Equal("names only/c.txt", paths.Current);
        Assert.Empty(listing.Problems);
    }

    [LinuxFact]
    public async Task Names_that_are_not_UTF_8_are_problems_with_their_bytes()
    {
        await Process.Start("sh", ["-c", "cd \"$0\" && for n in caf\\\\351 caf\\\\350 .hid\\\\351; do > $(printf $n); done; mkdir $(printf 'd\\351')", _folder["articles"]])
            .WaitForExitAsync();
        _folder.Write("articles/caf\uFFFD");
        var listing = new FolderListing(_folder["articles"]);

        Assert.Equal(["a.txt", "caf\uFFFD", "locked/b.txt", "names only/c.txt", "z/d.txt"], listing.List(null));

        Assert.Equal(
            ["articles/caf\\xE8", "articles/caf\\xE9", "articles/d\\xE9"],
            listing.Problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
        Assert.All(listing.Problems, problem => Assert.Equal("The name is not UTF-8, so it cannot be opened; rename it.", problem.Message));
        // .NET cannot delete them.
        await Process.Start("rm", ["-r", _folder["articles"]]).WaitForExitAsync();
    }

    [UnixFact]
    public async Task A_pipe_is_a_problem_when_it_is_used_and_a_deleted_file_is_none()
    {
        await Process.Start("mkfifo", _folder["articles/pipe.txt"]).WaitForExitAsync();
        var listing = new FolderListing(_folder["articles"]);

        foreach (var name in (string[])["pipe.txt", "gone.txt", "a.txt", "gone/b.txt", "a.txt/b.txt"]) listing.ReportUnusable(name);

        var problem = Assert.Single(listing.Problems);
        Assert.Equal("articles/pipe.txt", problem.Path);
        Assert.StartsWith("This is a pipe, a socket or a device", problem.Message, StringComparison.Ordinal);
    }

    private void OpenToAll(params string[] folders)
    {
        const UnixFileMode ReadAndEnter = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        foreach (var folder in folders) SetMode(folder, ReadAndEnter);
    }

    private void SetMode(string folder, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder[folder], mode);
    }
}
