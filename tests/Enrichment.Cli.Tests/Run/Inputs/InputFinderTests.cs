using Enrichment.Cli.Run.Inputs;

namespace Enrichment.Cli.Tests.Run.Inputs;

public sealed class InputFinderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Names_are_paths_below_the_folder_in_ordinal_order()
    {
        Write("in/b.txt", "in/B.txt", "in/a/z.md", "in/é.txt", "in/a.txt");

        Assert.Equal(["B.txt", "a.txt", "a/z.md", "b.txt", "é.txt"], Names("in"));
    }

    [Fact]
    public void A_file_is_named_after_itself_whatever_it_ends_in()
    {
        Write("in/deep/a.html");

        Assert.Equal(["a.html"], Names("in/deep/a.html"));
    }

    [Theory]
    [InlineData("in/*/x.txt", "a/x.txt", "b/x.txt")]
    [InlineData("in/a/*.txt", "x.txt", "y.txt")]
    [InlineData("in/**/y*", "a/y.txt")]
    [InlineData("in/*.TXT")]
    public void A_globs_names_begin_where_its_fixed_part_ends(string glob, params string[] names)
    {
        Write("in/a/x.txt", "in/a/y.txt", "in/b/x.txt");

        Assert.Equal(names, Names(glob));
    }

    [UnixFact]
    public void A_file_that_has_a_star_in_its_name_can_be_named()
    {
        Write("a*.txt", "ab.txt");

        Assert.Equal(["a*.txt"], Names("a*.txt"));
    }

    [Fact]
    public void The_same_file_given_in_several_ways_counts_once()
    {
        Write("in/a.txt", "in/b.txt");

        Assert.Equal(["a.txt", "b.txt"], Names("in", "in/a.txt", "in/../in", "in/*.txt", _folder["in"]));
    }

    [Fact]
    public void The_same_folder_through_a_link_counts_once()
    {
        Write("in/a.txt");
        Directory.CreateSymbolicLink(_folder["link"], "in");

        Assert.Equal(["a.txt"], Names("in", "link"));
    }

    [Fact]
    public void Standard_input_counts_once()
    {
        var article = Assert.Single(Find("-", "-").Articles);

        Assert.Equal(("stdin.txt", null), (article.Name, article.Path));
    }

    [Fact]
    public void Two_files_of_one_name_are_refused_with_both_paths()
    {
        Write("one/a.txt", "two/a.txt");

        var wrong = Assert.Throws<UsageException>(() => Find("one", "two/a.txt"));

        Assert.Contains($"'{_folder["one/a.txt"]}'", wrong.Message, StringComparison.Ordinal);
        Assert.Contains($"'{_folder["two/a.txt"]}'", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("--out", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_the_name_of_standard_input_is_rejected_with_advice()
    {
        Write("stdin.txt");

        Assert.Contains("--name", Assert.Throws<UsageException>(() => Find("stdin.txt", "-")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Linked_folders_are_not_looked_into()
    {
        Write("in/a.txt", "other/b.txt");
        Directory.CreateSymbolicLink(_folder["in/round"], ".");
        Directory.CreateSymbolicLink(_folder["in/other"], "../other");

        Assert.Equal(["a.txt"], Names("in"));
        Assert.Equal(["a.txt"], Names("in/**"));
    }

    [Fact]
    public void Folders_that_are_written_to_are_not_looked_into()
    {
        Write("in/a.txt", "in/out/b.txt", "in/outer/c.txt");

        Assert.Equal(
            ["a.txt", "outer/c.txt"],
            InputFinder.Find([_folder["in"]], "-", ArticleFiles.Patterns, [$"{_folder["in/out"]}/"]).Articles.Select(article => article.Name));
    }

    [Fact]
    public void A_folder_with_an_articles_name_is_an_input_and_so_is_what_is_in_it()
    {
        Write("in/a.txt/b.txt");

        Assert.Equal(["a.txt", "a.txt/b.txt"], Names("in"));
    }

    [Theory]
    [InlineData("nowhere", "does not exist")]
    [InlineData("nowhere/*.txt", "No file matches")]
    [InlineData("*.nothing", "No file matches")]
    [InlineData("*/../a.txt", "cannot contain '..' after a '*'")]
    [InlineData("empty", "no article")]
    [InlineData("", "does not exist")]
    public void A_path_without_articles_is_reported(string path, string message)
    {
        Directory.CreateDirectory(_folder["empty"]);
        var given = path == "" ? "" : _folder[path];

        var problem = Assert.Single(InputFinder.Find([given], "-", ArticleFiles.Patterns, []).Problems);

        Assert.Equal(given, problem.Path);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    private void Write(params string[] names)
    {
        foreach (var name in names) _folder.Write(name);
    }

    private IEnumerable<string> Names(params string[] paths) => Find(paths).Articles.Select(article => article.Name);

    private FoundInputs Find(params string[] paths) =>
        InputFinder.Find([.. paths.Select(path => path == "-" || Path.IsPathRooted(path) ? path : _folder[path])], "stdin.txt", ArticleFiles.Patterns, []);
}
