using Enrichment.Cli.Run;

namespace Enrichment.Cli.Tests.Run;

public class OutputFoldersTests
{
    [Theory]
    [InlineData("enriched", "failed")]
    [InlineData("enriched/", "failed")]
    [InlineData("a/b", "a/failed")]
    [InlineData("/a/b", "/a/failed")]
    [InlineData("../b", "../failed")]
    public void Failure_records_are_beside_the_results(string results, string failures) =>
        Assert.Equal(failures, OutputFolders.Create(new RunOptions { Paths = [], Out = results }).Failures);

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a", "a/failed")]
    [InlineData("a/enriched", "a")]
    [InlineData("a", "b/../a/")]
    public void Results_and_failure_records_need_separate_folders(string results, string failures) =>
        Assert.Throws<UsageException>(() => OutputFolders.Create(new RunOptions { Paths = [], Out = results, Failed = failures }));

    [Theory]
    [InlineData("in", "in")]
    [InlineData("in/*.txt", "in")]
    [InlineData("in/", "in/sub/..")]
    public void Articles_are_not_read_from_where_results_go(string path, string results)
    {
        using var folder = new TempFolder();
        folder.Write("in/sub/a.txt");

        Assert.Throws<UsageException>(
            () => OutputFolders.Create(new RunOptions { Paths = [folder[path]], Out = folder[results], Failed = folder["failed"] }));
    }

    [Theory]
    [InlineData("file", null)]
    [InlineData("file/below", null)]
    [InlineData("out", "file")]
    public void A_file_cannot_be_an_output_folder(string results, string? failures)
    {
        using var folder = new TempFolder();
        folder.Write("file");
        var options = new RunOptions { Paths = [], Out = folder[results], Failed = failures is null ? null : folder[failures] };

        Assert.Contains("is a file", Assert.Throws<UsageException>(() => OutputFolders.Create(options)).Message, StringComparison.Ordinal);
    }
}
