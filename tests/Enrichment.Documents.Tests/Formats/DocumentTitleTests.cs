using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Tests.Formats;

public class DocumentTitleTests
{
    [Theory]
    [InlineData("Ferries collide near Bergen")]
    [InlineData("  U.S. warns  of 2 more storms ", "U.S. warns of 2 more storms")]
    [InlineData("Apple's new iPhone: what we know")]
    public void A_headline_is_a_title(string title, string? expected = null) => Assert.Equal(expected ?? title, DocumentTitle.Check(title));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("untitled")]
    [InlineData("Document1")]
    [InlineData("Untitled document (2)")]
    [InlineData("PowerPoint Presentation")]
    [InlineData("Microsoft Word - Document1")]
    [InlineData("Microsoft Word - ferry final version")]
    [InlineData("ferry story final.docx")]
    [InlineData("ferry_story_2 final")]
    [InlineData(@"C:\Users\jane\ferry story")]
    [InlineData("file:///C|/Users/jane/ferry story")]
    [InlineData("2022-07-18 10:30 0042 17")]
    public void A_file_name_or_a_placeholder_is_no_title(string? title) => Assert.Null(DocumentTitle.Check(title));
}
