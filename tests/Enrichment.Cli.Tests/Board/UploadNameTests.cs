using System.Text;
using Enrichment.Articles;
using Enrichment.Cli.Board.Articles;

namespace Enrichment.Cli.Tests.Board;

public class UploadNameTests
{
    [Theory]
    [InlineData("report.docx", "report.docx")]
    [InlineData("/home/me/report.txt", "report.txt")]
    [InlineData("C:\\Users\\me\\report.txt", "report.txt")]
    [InlineData("../../etc/passwd", "passwd.txt")]
    [InlineData("..", "article.txt")]
    [InlineData("", "article.txt")]
    [InlineData(".profile", "article.profile")]
    [InlineData("a:b*c?<d>|\"e\".html", "a_b_c__d___e.html")]
    [InlineData("work.TMP", "work.txt")]
    [InlineData("گزارش.txt", "گزارش.txt")]
    [InlineData("\uD800.txt", "article.txt")]
    [InlineData("a\u202Etxt.exe", "a_txt.exe")]
    public void Of_a_file_has_no_path_and_no_character_that_some_systems_refuse(string file, string expected) =>
        Assert.Equal(expected, UploadName.Create(file));

    [Theory]
    [InlineData("The minister said: “No.” And then he left the room.", "the-minister-said-no-and-then.txt")]
    [InlineData("  \n--- \t", "article.txt")]
    [InlineData("", "article.txt")]
    public void Of_a_text_is_its_first_words(string text, string expected) => Assert.Equal(expected, UploadName.CreateForText(text));

    [Theory]
    [InlineData('a')]
    [InlineData('字')]
    [InlineData('/')]
    [InlineData('.')]
    public void Is_always_accepted_by_a_storage_and_short_enough_for_a_file(char character)
    {
        string[] names = [UploadName.Create(new string(character, 5000)), UploadName.CreateForText(new string(character, 5000))];

        Assert.All(names, name => ArticleName.Check(UploadName.AddNumber(name, 1000)));
        Assert.All(names, name => Assert.InRange(Encoding.UTF8.GetByteCount(UploadName.AddNumber(name, 1000)), 1, 200));
    }

    [Fact]
    public void With_a_number_keeps_its_extension() => Assert.Equal("report-2.docx", UploadName.AddNumber("report.docx", 2));
}
