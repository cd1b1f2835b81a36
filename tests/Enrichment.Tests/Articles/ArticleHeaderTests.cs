using System.Text;
using Enrichment.Articles;
using Enrichment.Articles.Reading;

namespace Enrichment.Tests.Articles;

public class ArticleHeaderTests
{
    [Theory]
    [InlineData(" date 2021-09-06 In a major blow the city fell.")]
    [InlineData("date 2021-09-06 In a major blow the city fell.")]
    [InlineData("DATE  2021-09-06\nIn a major blow the city fell.")]
    [InlineData("\n\tDate 2021-09-06\n\nIn a major blow the city fell.")]
    public void A_leading_date_is_the_header_and_the_rest_the_text(string text)
    {
        var article = Reading.Text(text);

        Assert.Equal(new DateOnly(2021, 9, 6), article.Published?.Day);
        Assert.Equal([ParagraphKind.Header, ParagraphKind.Body], article.Parts().Select(part => part.Kind));
        Assert.Matches("^(?i:date) +2021-09-06$", article.Parts().First().Text);
        Assert.Equal(["In a major blow the city fell."], article.SentenceTexts());
    }

    [Theory]
    [InlineData("date 2021-02-30 In a major blow the city fell.")]
    [InlineData("date 2021-09-061 In a major blow the city fell.")]
    [InlineData("The date 2021-09-06 was a Monday.")]
    [InlineData("date: soon\n\nThe city fell.")]
    public void What_is_no_date_is_text(string text)
    {
        var article = Reading.Text(text);

        Assert.Null(article.Published);
        Assert.DoesNotContain(article.Paragraphs, paragraph => paragraph.Kind == ParagraphKind.Header);
    }

    [Fact]
    public void Key_and_value_lines_before_the_first_blank_line_are_the_header()
    {
        var article = Reading.Text(
            "Title: Ferry: what the log shows\nDATE : 2024-03-14\nurl: https://courier.example/a\nsource: The Courier\n"
            + "author: Imogen Achterberg\n\nThe board met.");

        Assert.Equal(("Ferry: what the log shows", new DateOnly(2024, 3, 14)), (article.Title, article.Published!.Day));
        Assert.Equal(("https://courier.example/a", "The Courier"), (article.Url, article.Publisher));
        Assert.Equal(["Imogen Achterberg"], article.Authors);
        Assert.Equal(
            [
                (ParagraphKind.Header, "Title:"),
                (ParagraphKind.Heading, "Ferry: what the log shows"),
                (ParagraphKind.Header, "DATE : 2024-03-14"),
                (ParagraphKind.Header, "url: https://courier.example/a"),
                (ParagraphKind.Header, "source: The Courier"),
                (ParagraphKind.Header, "author: Imogen Achterberg"),
                (ParagraphKind.Body, "The board met."),
            ],
            article.Parts());
        Assert.Equal(["Ferry: what the log shows", "The board met."], article.SentenceTexts());
    }

    [Fact]
    public void The_sample_form_of_the_date_can_be_among_them()
    {
        var article = Reading.Text("date 2024-03-14\ntitle: The log\n\nThe board met.");

        Assert.Equal(("The log", new DateOnly(2024, 3, 14)), (article.Title, article.Published!.Day));
        Assert.Equal(["The log", "The board met."], article.SentenceTexts());
    }

    [Theory]
    [InlineData("2024-03-14T10:00:00Z")]
    [InlineData("2024-03-14 10:00")]
    [InlineData("14 March 2024")]
    [InlineData("March 14, 2024")]
    [InlineData("Mar. 14, 2024")]
    public void A_date_may_have_a_time_or_be_written_out(string date) =>
        Assert.Equal(new DateOnly(2024, 3, 14), Reading.Text($"date: {date}\n\nThe board met.").Published?.Day);

    [Theory]
    [InlineData("Source: the ministry said five died.\n\nNobody else spoke.")]
    [InlineData("Title: The log\nby Imogen Achterberg\n\nThe board met.")]
    [InlineData("Title: The log\nThe board met.")]
    [InlineData(
        "Author: what is an author? It is somebody who writes, and who has written for as long as people could write, some say.\n\n"
        + "The rest is history.")]
    [InlineData("url: not an address\n\nThe board met.")]
    [InlineData("title: One\ntitle: Two\n\nThe board met.")]
    public void Prose_that_only_begins_like_a_header_is_text(string text)
    {
        var article = Reading.Text(text);

        Assert.Null(article.Title);
        Assert.DoesNotContain(article.Paragraphs, paragraph => paragraph.Kind == ParagraphKind.Header);
    }

    [Theory]
    [InlineData("Sammy Davis Jr.")]
    [InlineData("Reuters, Foo Inc.")]
    [InlineData("J. K. R.")]
    public void A_name_may_end_in_an_abbreviation(string author) =>
        Assert.Equal([author], Reading.Text($"author: {author}\n\nThe board met.").Authors);

    [Fact]
    public void Front_matter_is_a_header_and_keys_it_has_besides_are_passed_over()
    {
        var article = Reading.Text(
            "---\nlayout: post\ntitle: \"The log\"\ndate: '2024-03-14'\ntags:\n  - ferry\n  - harbour\n\n---\nThe board met.\nIt voted.");

        Assert.Equal(("The log", new DateOnly(2024, 3, 14)), (article.Title, article.Published!.Day));
        Assert.Equal(["The log", "The board met.", "It voted."], article.SentenceTexts());
    }

    [Theory]
    [InlineData("---\ntitle: The log\n\nThe board met.")]
    [InlineData("---\n\nThe board met: it voted.\n\n---\n\nThe end.")]
    [InlineData("---\nlayout: post\n---\nThe board met.")]
    public void A_rule_is_no_front_matter(string text) =>
        Assert.DoesNotContain(Reading.Text(text).Paragraphs, paragraph => paragraph.Kind == ParagraphKind.Header);

    [Theory]
    [InlineData("date 2021-09-06")]
    [InlineData(" date 2021-09-06 \n\n")]
    [InlineData("title: The log\ndate: 2024-03-14\n\n")]
    [InlineData("---\ntitle: The log\n---\n")]
    public void A_header_and_nothing_else_is_an_empty_article(string text) =>
        Assert.Equal(ErrorCode.EmptyArticle, Reading.ReadError(Encoding.UTF8.GetBytes(text)).Code);

    [Theory]
    [InlineData("# The log\n\nThe board met.", "The log")]
    [InlineData("date: 2024-03-14\n\n# The log\nThe board met.", "The log")]
    [InlineData("title: The title\n\n# The log\n\nThe board met.", "The title")]
    [InlineData("## Not a title\n\nThe board met.", null)]
    [InlineData("The board met.\n\n# Not a title", null)]
    public void A_first_Markdown_heading_is_the_title_where_the_header_gives_none(string text, string? title) =>
        Assert.Equal(title, Reading.Text(text).Title);

    [Fact]
    public void Unknown_keys_are_part_of_it()
    {
        var article = Reading.Text("id: 88213\ntitle: The log\nstatus: live\ndate: 2024-03-14\nword count: 77\n\nThe board met.");

        Assert.Equal(("The log", new DateOnly(2024, 3, 14)), (article.Title, article.Published!.Day));
        Assert.Equal(["The log", "The board met."], article.SentenceTexts());
    }

    [Fact]
    public void Publisher_authors_address_section_and_language_are_read()
    {
        var article = Reading.Text(
            "HEADLINE: The log\nPublisher: The Courier\nBYLINE: By Ada Nwosu and Tom Reyes\nLink: https://courier.example/a\n"
            + "Category: Harbour\nLanguage: Swedish\n\n1917");

        Assert.Equal(("The log", "The Courier", "https://courier.example/a"), (article.Title, article.Publisher, article.Url));
        Assert.Equal(["Ada Nwosu", "Tom Reyes"], article.Authors);
        Assert.Equal(("Harbour", "sv"), (article.Section, article.Language));
    }

    [Theory]
    [InlineData("authors: [Ada Nwosu, \"Tom Reyes\"]")]
    [InlineData("authors:\n  - Ada Nwosu\n  - Tom Reyes")]
    [InlineData("author: Ada Nwosu\nauthor: Tom Reyes")]
    public void Front_matter_can_list_the_authors(string lines) =>
        Assert.Equal(["Ada Nwosu", "Tom Reyes"], Reading.Text($"---\ntitle: The log\n{lines}\n---\nThe board met.").Authors);

    [Theory]
    [InlineData("title: The log\ndate: soon", "date", "soon")]
    [InlineData("title: The log\nPublished: 03/04/2024", "Published", "03/04/2024")]
    [InlineData("date: 2021-13-01", "date", "2021-13-01")]
    [InlineData("title: The log\nurl: not an address", "url", "not an address")]
    [InlineData("title: The log\nlanguage: the usual one", "language", "the usual one")]
    public void A_value_that_cannot_be_read_is_reported_with_its_key(string header, string key, string value)
    {
        var reading = ArticleReader.Read(
            Encoding.UTF8.GetBytes($"{header}\n\nThe board met."), new ReadingOptions(), CancellationToken.None);

        var warning = Assert.Single(reading.Warnings);
        Assert.Equal("unreadableHeaderValue", warning.Code);
        Assert.StartsWith($"The header's {key} '{value}' cannot be read; ", warning.Message, StringComparison.Ordinal);
        Assert.Equal(["The board met."], reading.Article.SentenceTexts().TakeLast(1));
    }

    [Fact]
    public void With_two_known_keys_it_needs_no_blank_line_after_it()
    {
        var article = Reading.Text("Title: The log\nDate: 14 March 2024\nThe board met on Monday.\nIt voted.");

        Assert.Equal(("The log", new DateOnly(2024, 3, 14)), (article.Title, article.Published?.Day));
        Assert.Equal(["The log", "The board met on Monday.", "It voted."], article.SentenceTexts());
    }

    [Theory]
    [InlineData("Q: When did you see the cracks?\nA: In the spring.\n\nThe lamps were dirty.")]
    [InlineData("Osei: I never said that.\nReyes: You said it in May.\n\nThey went on for an hour.")]
    [InlineData("Note: the names were changed.\n\nThe board met.")]
    [InlineData("Host: Welcome back.\nTitle: a song by our guest.\nGuest: Thank you for having me.\n\nShe sang.")]
    public void An_interview_or_a_note_is_no_header(string text) =>
        Assert.DoesNotContain(Reading.Text(text).Paragraphs, paragraph => paragraph.Kind == ParagraphKind.Header);
}
