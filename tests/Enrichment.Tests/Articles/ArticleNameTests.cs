using Enrichment.Articles;

namespace Enrichment.Tests.Articles;

public class ArticleNameTests
{
    [Theory]
    [InlineData("a.txt")]
    [InlineData("2024/05/a b#c%20.txt")]
    [InlineData("پنجشیر.txt")]
    [InlineData("...txt")]
    [InlineData("-")]
    public void A_relative_path_is_a_name(string name) => ArticleName.Check(name);

    [Theory]
    [InlineData("")]
    [InlineData("../a.txt")]
    [InlineData("a/../../b.txt")]
    [InlineData("a/./b.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b.txt")]
    [InlineData("a/")]
    [InlineData("a\\b.txt")]
    [InlineData("a\nb.txt")]
    [InlineData("a\u001b[31m.txt")]
    public void A_path_that_climbs_or_hides_something_is_none(string name) =>
        Assert.Equal(ErrorCode.InvalidName, Assert.Throws<ArticleException>(() => ArticleName.Check(name)).Code);

    [Fact]
    public void A_name_has_room_for_the_ending_of_its_result()
    {
        ArticleName.Check(new string('a', ArticleName.MaxLength));

        Assert.Throws<ArticleException>(() => ArticleName.Check(new string('a', ArticleName.MaxLength + 1)));
    }
}
