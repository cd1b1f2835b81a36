namespace Enrichment.Documents.Tests.Html;

public class SavedPageTests
{
    public static TheoryData<string> Pages => [.. SavedPage.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_title_and_the_text_of_the_article_are_read_and_nothing_else(string page)
    {
        var expected = SavedPage.ReadExpected(page);

        var texts = Documents.ExtractTexts(SavedPage.ReadContent(page));

        string[] title = expected.Title is null ? [] : [expected.Title];
        Assert.Equal([.. title, .. expected.Text.Split("\n\n")], texts);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_metadata_of_the_article_is_read(string page)
    {
        var expected = SavedPage.ReadExpected(page);

        var metadata = Documents.Extract(SavedPage.ReadContent(page)).Metadata;

        Assert.Equal(expected.Title, metadata.Title);
        Assert.Equal(expected.Authors ?? [], metadata.Authors);
        Assert.Equal(expected.Published, metadata.Published);
    }
}
