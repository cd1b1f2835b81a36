using Enrichment.Articles;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Azure;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Enrichment.Storage.Tests.Azure;

public class BlobNamesTests
{
    [Theory]
    [InlineData("a.txt", "a.txt.json", "a.txt/0x8DC.json")]
    [InlineData("2024/ä b#?%.txt", "2024/ä b#?%.txt.json", "2024/ä b#?%.txt/0x8DC.json")]
    [InlineData("a.json", "a.json.json", "a.json~/0x8DC.json")]
    [InlineData("a.json/b.Json~/c.txt", "a.json~/b.Json~~/c.txt.json", "a.json~/b.Json~~/c.txt/0x8DC.json")]
    public void Documents_are_called_after_their_article(string name, string result, string work)
    {
        Assert.Equal(result, BlobNames.Get(DocumentKey.ForResult(name)));
        Assert.Equal(result, BlobNames.Get(DocumentKey.ForFailure(name)));
        Assert.Equal(work, BlobNames.Get(DocumentKey.ForWork(name, "0x8DC")));
    }

    [Theory]
    [InlineData("../a", ".._a~")]
    [InlineData("/etc/passwd", "_etc_passwd~")]
    [InlineData("a\\b\n", "a_b_~")]
    [InlineData("", "~")]
    public void A_name_that_is_refused_becomes_one_safe_part(string name, string beginning)
    {
        Assert.Matches(
            $@"^{beginning.Replace(".", @"\.", StringComparison.Ordinal)}[0-9a-f]{{32}}\.json$",
            BlobNames.Get(DocumentKey.ForFailure(name)));
        Assert.Matches(@"^[^/]+~[0-9a-f]{32}/0x8DC\.json$", "x" + BlobNames.Get(DocumentKey.ForWork(name, "0x8DC")));
    }

    [Fact]
    public void The_longest_article_still_has_its_result_by_its_own_name()
    {
        var name = new string('n', ArticleName.MaxLength);

        Assert.Equal($"{name}.json", BlobNames.Get(DocumentKey.ForResult(name)));
    }

    [Fact]
    public void A_work_document_of_a_very_long_name_has_a_shorter_one_with_a_hash()
    {
        var name = BlobNames.Get(DocumentKey.ForWork(new string('n', ArticleName.MaxLength), "0x8DC"));

        Assert.Equal(1024, name.Length);
        Assert.Matches(@"^n+~[0-9a-f]{32}/0x8DC\.json$", name);
    }

    [Theory]
    [InlineData(253, true)]
    [InlineData(254, false)]
    public void A_work_document_of_an_article_in_too_many_folders_is_in_fewer(int segments, bool isKept)
    {
        var name = string.Join('/', Enumerable.Repeat("a", segments));

        Assert.Equal(isKept, BlobNames.Get(DocumentKey.ForWork(name, "0x8DC")).StartsWith(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("")]
    public void An_article_that_is_called_like_the_replacement_of_another_name_has_a_replacement_of_its_own(string name)
    {
        var document = BlobNames.Get(DocumentKey.ForFailure(name));

        Assert.NotEqual(document, BlobNames.Get(DocumentKey.ForFailure(document[..^".json".Length])));
    }

    [Property(MaxTest = 500)]
    public Property Every_name_can_be_that_of_a_blob() => Prop.ForAll(Arb.From(DocumentKeys.Generate()), key =>
    {
        var name = BlobNames.Get(key);
        return name.Length is > 0 and <= 1024 && BlobNames.CanExist(name) && !name.StartsWith('/') && !name.Any(char.IsControl)
            && name.EndsWith(".json", StringComparison.Ordinal);
    });

    [Property(MaxTest = 1000)]
    public Property Different_documents_of_a_container_have_different_names() =>
        Prop.ForAll(Arb.From(DocumentKeys.GenerateMany(BlobNames.Get)), keys => DocumentKeys.FindSamePath(keys, BlobNames.Get) is null);

    [Property(MaxTest = 1000)]
    public Property No_document_has_the_name_of_a_folder_of_another() =>
        Prop.ForAll(Arb.From(DocumentKeys.GenerateMany(BlobNames.Get)), keys => DocumentKeys.FindFolder(keys, BlobNames.Get) is null);
}
