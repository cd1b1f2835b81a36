using System.Text;
using Enrichment.Storage.Folder;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Enrichment.Storage.Tests.Folder;

public class OutputPathTests
{
    [Theory]
    [InlineData("a.txt", "out/a.txt.json")]
    [InlineData("deep/er/a.txt", "out/deep/er/a.txt.json")]
    [InlineData("[red] و.txt", "out/[red] و.txt.json")]
    [InlineData("record.json", "out/record.json.json")]
    public void Is_the_name_with_the_extension_json(string name, string path) => Assert.Equal(path, OutputPath.Get("out", name));

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b.txt")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("a\nb")]
    [InlineData("a\\..\\b")]
    [InlineData("a\0b")]
    public void The_path_of_an_invalid_name_is_directly_in_the_folder(string name)
    {
        var path = OutputPath.Get("out", name);

        Assert.Equal("out", Path.GetDirectoryName(path));
        Assert.Matches(@"^[A-Za-z0-9._-]*~[0-9a-f]{32}\.json$", Path.GetFileName(path));
    }

    [Theory]
    [InlineData("a", 300)]
    [InlineData("é", 200)]
    [InlineData("😀", 100)]
    public void Of_a_long_name_is_as_long_as_file_systems_allow(string letter, int count)
    {
        var name = Path.GetFileName(OutputPath.Get("out", string.Concat(Enumerable.Repeat(letter, count))));

        Assert.InRange(Encoding.UTF8.GetByteCount(name), 250, 255);
        Assert.Equal(name, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)));
    }

    [Fact]
    public void Of_long_names_that_begin_alike_differ() =>
        Assert.NotEqual(OutputPath.Get("out", new string('a', 300) + "1"), OutputPath.Get("out", new string('a', 300) + "2"));

    [Fact]
    public void Of_a_name_that_looks_shortened_differs_from_that_of_the_long_name()
    {
        var path = OutputPath.Get("out", new string('a', 300));

        Assert.NotEqual(path, OutputPath.Get("out", Path.GetFileNameWithoutExtension(path)));
    }

    [Fact]
    public void Of_names_that_are_refused_differ() => Assert.NotEqual(OutputPath.Get("out", "../a"), OutputPath.Get("out", ".._a"));

    [Theory]
    [InlineData("victim.txt.json/x.txt", "out/victim.txt.json~/x.txt.json")]
    [InlineData("victim.txt.JSON/x.txt", "out/victim.txt.JSON~/x.txt.json")]
    [InlineData("victim.txt.json~/x.txt", "out/victim.txt.json~~/x.txt.json")]
    [InlineData("_a~0123456789abcdef0123456789abcdef", "out/_a~0123456789abcdef0123456789abcdef~.json")]
    public void Of_a_name_that_looks_like_an_output_ends_with_a_tilde(string name, string path) =>
        Assert.Equal(path, OutputPath.Get("out", name));

    [Property(MaxTest = 1000)]
    public Property Of_different_documents_differ() =>
        Prop.ForAll(Arb.From(DocumentKeys.GenerateMany(OutputPath.Get)), keys => DocumentKeys.FindSamePath(keys, OutputPath.Get) is null);

    [Property(MaxTest = 1000)]
    public Property Is_never_the_path_of_a_folder_of_another_document() =>
        Prop.ForAll(Arb.From(DocumentKeys.GenerateMany(OutputPath.Get)), keys => DocumentKeys.FindFolder(keys, OutputPath.Get) is null);

    [Property(MaxTest = 500)]
    public Property Fits_into_every_file_system() => Prop.ForAll(Arb.From(DocumentKeys.Generate()), key =>
        OutputPath.Get(key).Split('/').All(part => Encoding.UTF8.GetByteCount(part) is > 0 and <= 255 && part is not ("." or "..")));
}
