using System.Text;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Tests.Text;
using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.Tests.Articles;

public class ArticleReaderTests
{
    [Fact]
    public void Text_is_UTF_8_with_or_without_a_byte_order_mark_or_UTF_16_with_one()
    {
        const string Text = "Aśvaka said 😀 پنجشیر.";

        Assert.All<Encoding>(
            [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)],
            encoding => Assert.Equal(Text, ArticleReader.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]).Text));
    }

    [Theory]
    [InlineData("a.\r\nb.", "a.\nb.")]
    [InlineData("a.\rb.", "a.\nb.")]
    [InlineData("a.\u2028b.\u2029c.\u0085d.", "a.\nb.\nc.\nd.")]
    [InlineData("20\u00A0km, 5\u202F%", "20 km, 5 %")]
    [InlineData("می\u200Cشود", "می\u200Cشود")]
    [InlineData("  a  b  ", "  a  b  ")]
    public void Line_endings_and_non_breaking_spaces_are_normalised_and_nothing_else(string text, string normalised) =>
        Assert.Equal(normalised, Read(text).Text);

    [Theory]
    [InlineData(ErrorCode.EmptyArticle, "")]
    [InlineData(ErrorCode.EmptyArticle, " \r\n\t\u00A0 ")]
    [InlineData(ErrorCode.EmptyArticle, "\uFEFF")]
    [InlineData(ErrorCode.EmptyArticle, "date 2021-09-06")]
    [InlineData(ErrorCode.EmptyArticle, "date: 2021-09-06\nauthor: A. Writer\n\n")]
    [InlineData(ErrorCode.BinaryContent, "%PDF-1.7 and so on")]
    [InlineData(ErrorCode.BinaryContent, "PK\u0003\u0004 and so on")]
    [InlineData(ErrorCode.BinaryContent, "a\0b")]
    [InlineData(ErrorCode.BinaryContent, "a\u0001\u0002\u0003b")]
    public void Text_that_is_no_article_is_refused(ErrorCode code, string text) =>
        Assert.Equal(code, ReadErrorCode(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData(ErrorCode.Undecodable, new byte[] { (byte)'a', 0xE9, (byte)'b' })]
    [InlineData(ErrorCode.Undecodable, new byte[] { (byte)'a', 0xC3 })]
    [InlineData(ErrorCode.Undecodable, new byte[] { 0xFF, 0xFE, 0x00, 0xD8 })]
    [InlineData(ErrorCode.Undecodable, new byte[] { 0xFF, 0xFE, 0x41 })]
    [InlineData(ErrorCode.BinaryContent, new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D })]
    [InlineData(ErrorCode.BinaryContent, new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 })]
    [InlineData(ErrorCode.BinaryContent, new byte[] { 0xE9, 0x00, 0x01, 0x00 })]
    public void Bytes_that_are_no_text_are_refused(ErrorCode code, byte[] bytes) => Assert.Equal(code, ReadErrorCode(bytes));

    [Fact]
    public void The_message_names_the_first_byte_that_does_not_fit() =>
        Assert.Contains(
            "byte 0xE9 at offset 3",
            Assert.Throws<ArticleException>(() => ArticleReader.Read([(byte)'c', (byte)'a', (byte)'f', 0xE9])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_article_of_1_MiB_is_read_and_one_of_a_byte_more_is_not()
    {
        var largest = Encoding.ASCII.GetBytes(
            string.Concat(Enumerable.Repeat("It is so. ", (ArticleReader.MaxTextBytes / 10) + 1))[..ArticleReader.MaxTextBytes]);

        Assert.Equal(ArticleReader.MaxTextBytes, ArticleReader.Read(largest).Text.Length);
        Assert.Equal(ErrorCode.TooLarge, ReadErrorCode([.. largest, (byte)'.']));
    }

    [Theory]
    [InlineData("date 2021-09-06 In a blow.")]
    [InlineData(" date 2021-09-06 In a blow.")]
    [InlineData("date 2021-09-06\n\nIn a blow.")]
    [InlineData("Date: 2021-09-06\n\nIn a blow.")]
    [InlineData("date: 2021-09-06T10:30:00Z\n\nIn a blow.")]
    [InlineData("source: A paper\nDATE : 2021-09-06\n\nIn a blow.")]
    [InlineData("---\ndate: 2021-09-06\n---\nIn a blow.")]
    public void The_date_is_in_the_header_and_not_in_the_sentences(string text)
    {
        var article = Read(text);

        Assert.Equal(new DateOnly(2021, 9, 6), article.Published?.Day);
        Assert.Equal(["In a blow."], article.Sentences.Select(sentence => sentence.In(article.Text)));
        Assert.Equal(text, article.Text);
    }

    [Theory]
    [InlineData("date 2021-13-06 In a blow.")]
    [InlineData("dates 2021-09-06 In a blow.")]
    [InlineData("date: tomorrow\n\nIn a blow.")]
    [InlineData("Source: the minister said so.\nIt is a lie.\n\nIn a blow.")]
    public void What_does_not_read_as_a_header_throughout_is_text(string text)
    {
        var article = Read(text);

        Assert.Null(article.Published);
        Assert.Null(article.Publisher);
        Assert.DoesNotContain(article.Paragraphs, paragraph => paragraph.Kind == ParagraphKind.Header);
    }

    [Fact]
    public void Title_source_url_and_author_come_from_the_header()
    {
        var article = Read("Title: Ferry: what now?\nauthor: A. Writer\nURL: https://a.example/b\nsource: The Courier\n\nText.");

        Assert.Equal(
            ("Ferry: what now?", "A. Writer", "https://a.example/b", "The Courier"),
            (article.Title, Assert.Single(article.Authors), article.Url, article.Publisher));
    }

    [Fact]
    public void The_title_is_a_heading_with_a_sentence_of_its_own()
    {
        var article = Read("title: Ferry sinks\n\nText.");

        Assert.Equal(
            [(ParagraphKind.Header, "title:"), (ParagraphKind.Heading, "Ferry sinks"), (ParagraphKind.Body, "Text.")], Parts(article));
        Assert.Equal(["Ferry sinks", "Text."], article.Sentences.Select(sentence => sentence.In(article.Text)));
    }

    [Fact]
    public void A_Markdown_title_is_the_title()
    {
        var article = Read("# Ferry sinks\n\nText.\n\n## What now\n\nMore.");

        Assert.Equal("Ferry sinks", article.Title);
        Assert.Equal(
            [
                (ParagraphKind.Heading, "Ferry sinks"),
                (ParagraphKind.Body, "Text."),
                (ParagraphKind.Heading, "What now"),
                (ParagraphKind.Body, "More."),
            ],
            Parts(article));
    }

    [Fact]
    public void Blank_lines_part_paragraphs_and_a_short_line_without_a_full_stop_is_a_heading() => Assert.Equal(
        [(ParagraphKind.Body, "One is here."), (ParagraphKind.Heading, "A heading"), (ParagraphKind.Body, "Two is here.")],
        Parts(Read("One is here.\n \nA heading\n\n\nTwo is here.\n")));

    [Fact]
    public void Lines_broken_in_mid_sentence_are_one_paragraph() => Assert.Equal(
        [(ParagraphKind.Body, "The war was over and\nthe city had fallen, and the people\nwho were left began to sing.")],
        Parts(Read("The war was over and\nthe city had fallen, and the people\nwho were left began to sing.")));

    [Fact]
    public void Lines_that_are_sentences_are_paragraphs() => Assert.Equal(
        [(ParagraphKind.Body, "The war was over."), (ParagraphKind.Body, "The city had fallen."), (ParagraphKind.Body, "The people sang.")],
        Parts(Read("The war was over.\nThe city had fallen.\nThe people sang.")));

    [Theory]
    [InlineData("Seen today. https://t.co/a — Some Name (@some_name) September 6, 2021", "Some Name", "@some_name")]
    [InlineData("Seen today. – Some Name (@some_name) Sept. 6, 2021", "Some Name", "@some_name")]
    [InlineData("Seen today. -- Some Name (@some_name) 6 September 2021", "Some Name", "@some_name")]
    [InlineData(
        "Seen today. — Zabihullah (..ذبـــــیح الله م ) (@Zabehulah_M33) September 6, 2021",
        "Zabihullah (..ذبـــــیح الله م )",
        "@Zabehulah_M33")]
    [InlineData("Seen today. — Aśvaka - آسواکا News Agency (@AsvakaNews) September 6, 2021", "Aśvaka - آسواکا News Agency", "@AsvakaNews")]
    public void A_paragraph_that_ends_in_an_attribution_is_an_embedded_post(string text, string author, string handle)
    {
        var article = Read(text);

        Assert.Equal(new Embed(EmbedKind.Post, author, handle, new DateOnly(2021, 9, 6), 0, text.Length), Assert.Single(article.Embeds));
        Assert.Equal(ParagraphKind.Embed, Assert.Single(article.Paragraphs).Kind);
        Assert.Equal(2, article.Sentences.Count);
    }

    [Theory]
    [InlineData("Seen today. — Some Name (@some_name) said on September 6, 2021 that it rained.")]
    [InlineData("Seen today. — Some Name, September 6, 2021")]
    [InlineData("Seen today. — Some Name (@some_name) Brumaire 6, 2021")]
    public void A_paragraph_that_does_not_is_none(string text) => Assert.Empty(Read(text).Embeds);

    [Fact]
    public void A_sentence_knows_its_language()
    {
        var article = Read("The war was over and the city had fallen.\n\nولایت پنجشیر فتح گردید");

        Assert.Equal(("en", "en", "fa"), (article.Language, article.Sentences[0].Language, article.Sentences[1].Language));
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 500)]
    public void Paragraphs_and_sentences_are_in_order_do_not_overlap_and_have_no_white_space_around_them(ArticleText text)
    {
        if (TryRead(Encoding.UTF8.GetBytes(text.Value)) is not { } article) return;

        AssertInOrder(article.Text, article.Paragraphs);
        AssertInOrder(article.Text, article.Sentences);
        Assert.All(article.Sentences, sentence => Assert.Contains(article.Paragraphs, paragraph => paragraph.Contains(sentence)));
        Assert.All(
            article.Embeds,
            embed => Assert.Contains(
                article.Paragraphs,
                paragraph => (paragraph.Offset, paragraph.Length, paragraph.Kind) == (embed.Offset, embed.Length, ParagraphKind.Embed)));
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 300)]
    public void Every_character_but_white_space_and_heading_marks_belongs_to_a_paragraph(ArticleText text)
    {
        if (TryRead(Encoding.UTF8.GetBytes(text.Value)) is not { } article) return;

        var outside = new StringBuilder(article.Text);
        foreach (var paragraph in article.Paragraphs.Reverse()) outside.Remove(paragraph.Offset, paragraph.Length);

        Assert.True(outside.ToString().All(c => char.IsWhiteSpace(c) || c == '#'), outside.ToString());
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 200)]
    public void UTF_8_and_UTF_16_of_the_same_text_are_the_same_article(ArticleText text)
    {
        var utf8 = TryRead(Encoding.UTF8.GetBytes(text.Value));
        var utf16 = TryRead([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text.Value)]);

        Assert.Equal(utf8?.Text, utf16?.Text);
        Assert.Equal(utf8?.Sentences, utf16?.Sentences);
    }

    [Property(MaxTest = 500)]
    public void Any_bytes_are_an_article_or_refused(byte[] bytes) => TryRead(bytes ?? []);

    private static void AssertInOrder(string text, IEnumerable<ISpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Offset >= end && span.Length > 0);
            Assert.Equal(span.In(text).Trim(), span.In(text));
            end = span.End;
        }

        Assert.True(end <= text.Length);
    }

    private static Article Read(string text) => ArticleReader.Read(Encoding.UTF8.GetBytes(text));

    private static Article? TryRead(byte[] bytes)
    {
        try
        {
            return ArticleReader.Read(bytes);
        }
        catch (ArticleException)
        {
            return null;
        }
    }

    private static ErrorCode ReadErrorCode(byte[] bytes) => Assert.Throws<ArticleException>(() => ArticleReader.Read(bytes)).Code;

    private static IEnumerable<(ParagraphKind, string)> Parts(Article article) =>
        article.Paragraphs.Select(paragraph => (paragraph.Kind, paragraph.In(article.Text)));
}
