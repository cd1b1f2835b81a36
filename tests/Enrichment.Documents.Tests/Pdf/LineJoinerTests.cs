using Enrichment.Documents.Pdf;

namespace Enrichment.Documents.Tests.Pdf;

public class LineJoinerTests
{
    [Theory]
    [InlineData("The govern-|ment said so.", "The government said so.")]
    [InlineData("The GOVERN-|MENT SAID SO.", "The GOVERNMENT SAID SO.")]
    [InlineData("The govern\u00AD|ment said so.", "The government said so.")]
    [InlineData("The Anglo-|American ship.", "The Anglo-American ship.")]
    [InlineData("A state-of-|the-art ship.", "A state-of-the-art ship.")]
    [InlineData("COVID-|19 and an e-|mail.", "COVID-19 and an e-mail.")]
    [InlineData("The ship -|the old one - sank.", "The ship - the old one - sank.")]
    [InlineData("The ship sank|on Monday.", "The ship sank on Monday.")]
    public void A_word_that_is_broken_at_the_end_of_a_line_is_joined(string lines, string text) =>
        Assert.Equal(text, Join(lines.Split('|')));

    [Fact]
    public void The_words_elsewhere_in_the_document_decide()
    {
        Assert.Equal("The so-called ship.", Join("The so-", "called ship.", elsewhere: "so-called"));
        Assert.Equal("A long-term plan.", Join("A long-", "term plan.", elsewhere: "The term is long"));
        Assert.Equal("A longterm plan.", Join("A long-", "term plan.", elsewhere: "The term is long and longterm"));
    }

    private static string Join(string first, string second, string elsewhere) =>
        new LineJoiner([first, second, elsewhere]).Join([first, second]);

    private static string Join(string[] lines) => new LineJoiner(lines).Join(lines);
}
