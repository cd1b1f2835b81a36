using Enrichment.Articles;
using Enrichment.Articles.Reading;

namespace Enrichment.Tests.Articles;

public class ExtractedTextTests
{
    private static readonly MediaInfo Media = new("text/html", "A library 1.0");

    [Fact]
    public void Blocks_become_paragraphs_with_a_blank_line_between_them()
    {
        var title = new TextBlock("The log", ParagraphKind.Heading);
        var article = Read(title, new TextBlock("The board met.\u00A0It voted.", ParagraphKind.Body)).Article;

        Assert.Equal("The log\n\nThe board met. It voted.", article.Text);
        Assert.Equal([(ParagraphKind.Heading, "The log"), (ParagraphKind.Body, "The board met. It voted.")], article.Parts());
        Assert.Equal(["The log", "The board met.", "It voted."], article.SentenceTexts());
    }

    [Fact]
    public void A_block_without_a_kind_is_plain_text_with_paragraphs_of_its_own()
    {
        var article = Read(new TextBlock("The log", ParagraphKind.Heading), new("The board met.\n\nIt voted.", null)).Article;

        Assert.Equal(["The log", "The board met.", "It voted."], article.Parts().Select(part => part.Text));
    }

    [Fact]
    public void A_post_is_found_in_a_block()
    {
        var article = Read(new TextBlock("It sank. — Harbour (@harbour) March 14, 2024", ParagraphKind.Body)).Article;

        Assert.Equal("@harbour", Assert.Single(article.Embeds).Handle);
    }

    [Fact]
    public void Metadata_of_the_document_is_that_of_the_article()
    {
        var article = ReadWith(
            new ArticleMetadata
            {
                Title = "The log",
                Publisher = "The Courier",
                Authors = ["A. Writer", "B. Other"],
                Url = "https://a.example/b",
            },
            new TextBlock("The board met.", ParagraphKind.Body)).Article;

        Assert.Equal(("The log", ValueOrigin.Metadata), (article.Title, article.TitleFrom));
        Assert.Equal(("The Courier", "https://a.example/b"), (article.Publisher, article.Url));
        Assert.Equal(["A. Writer", "B. Other"], article.Authors);
    }

    [Theory]
    [InlineData("18 July 2022, 10:30 BST", "2022-07-18T10:30:00+01:00")]
    [InlineData("2022-07-18T10:30:00.000Z", "2022-07-18T10:30:00+00:00")]
    [InlineData("Published: 18 July 2022", "2022-07-18")]
    public void The_publication_date_of_the_document_can_have_many_forms(string value, string date)
    {
        var article = ReadWith(new ArticleMetadata { Published = value }, new TextBlock("The board met.", ParagraphKind.Body)).Article;

        Assert.Equal((date, ValueOrigin.Metadata), (article.Published?.ToString(), article.PublishedFrom));
    }

    [Fact]
    public void A_publication_date_of_the_document_that_cannot_be_read_is_reported()
    {
        var reading = ReadWith(new ArticleMetadata { Published = "03/04/2022" }, new TextBlock("The board met.", ParagraphKind.Body));

        var warning = Assert.Single(reading.Warnings, warning => warning.Code == "unreadableMetadataValue");
        Assert.StartsWith("The publication date '03/04/2022' in the metadata cannot be read; ", warning.Message, StringComparison.Ordinal);
        Assert.Null(reading.Article.Published);
    }

    [Fact]
    public void Format_and_warnings_are_passed_on()
    {
        var reading = Read(new TextBlock("The board met.", ParagraphKind.Body));

        Assert.Equal(Media, reading.Media);
        Assert.Equal("guessedEncoding", Assert.Single(reading.Warnings).Code);
    }

    [Fact]
    public void Plain_text_is_read_if_the_extractor_does_not_know_the_format()
    {
        var reading = ArticleReader.Read("The board met."u8.ToArray(), new ReadingOptions(new Extractor(null)), CancellationToken.None);

        Assert.Equal((MediaInfo.PlainText, "The board met."), (reading.Media, reading.Article.Text));
    }

    [Fact]
    public void An_extracted_text_of_more_than_a_mebibyte_is_too_large()
    {
        var block = new TextBlock(new string('a', ArticleReader.MaxTextBytes / 2), ParagraphKind.Body);

        Assert.Equal(ErrorCode.TooLarge, Assert.Throws<ArticleException>(() => Read(block, block)).Code);
    }

    [Fact]
    public void A_document_with_blank_blocks_only_is_empty() =>
        Assert.Equal(ErrorCode.EmptyArticle, Assert.Throws<ArticleException>(() => Read(new TextBlock(" ", ParagraphKind.Body))).Code);

    private static ArticleReading Read(params TextBlock[] blocks) => ReadWith(new ArticleMetadata(), blocks);

    private static ArticleReading ReadWith(ArticleMetadata metadata, params TextBlock[] blocks)
    {
        var extracted = new ExtractedText
        {
            Media = Media,
            Blocks = blocks,
            Metadata = metadata,
            Warnings = [new ReadingWarning("guessedEncoding", "The encoding is a guess.")],
        };
        return ArticleReader.Read(new byte[] { 1 }, new ReadingOptions(new Extractor(extracted)), CancellationToken.None);
    }

    private sealed class Extractor(ExtractedText? text) : ITextExtractor
    {
        public string Version => "1";

        public ExtractedText? Extract(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => text;
    }
}
