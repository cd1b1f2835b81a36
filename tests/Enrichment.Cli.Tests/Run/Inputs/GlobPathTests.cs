using Enrichment.Cli.Run.Inputs;

namespace Enrichment.Cli.Tests.Run.Inputs;

public class GlobPathTests
{
    [Theory]
    [InlineData("*.txt", ".", "*.txt")]
    [InlineData("in/*.txt", "in", "*.txt")]
    [InlineData("in/**/a/*.txt", "in", "**/a/*.txt")]
    [InlineData("in/a*/b.txt", "in", "a*/b.txt")]
    [InlineData("/*.txt", "/", "*.txt")]
    [InlineData("../in/*", "../in", "*")]
    public void Is_cut_where_its_fixed_part_ends(string path, string folder, string pattern) =>
        Assert.Equal(new GlobPath(folder, pattern), GlobPath.Parse(path));
}
