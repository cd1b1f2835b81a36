using System.Text;
using System.Text.Json;
using Enrichment.Articles;
using Enrichment.Articles.Reading;

namespace Enrichment.Tests.Articles;

public class PublicationDateTests
{
    private const string Body = "The town council voted on Tuesday to close the old pier.\n\nTraders had nine days to leave it.";

    private static readonly DateOnly Day = new(2022, 7, 18);

    [Theory]
    [InlineData("2022-07-18", null)]
    [InlineData("2022-07-18T10:30:00+01:00", 60)]
    [InlineData("2022-07-18T10:30:00+00:00", 0)]
    [InlineData("2022-07-18T10:30:00-03:30", -210)]
    public void It_is_written_in_ISO_8601_and_read_again(string text, int? minutes)
    {
        var date = minutes is { } offset
            ? new PublicationDate(Day, new TimeOnly(10, 30), TimeSpan.FromMinutes(offset))
            : new PublicationDate(Day);

        Assert.Equal(text, date.ToString());
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(date).Replace("\\u002B", "+", StringComparison.Ordinal));
        Assert.Equal(date, JsonSerializer.Deserialize<PublicationDate>($"\"{text}\""));
    }

    [Theory]
    [InlineData("\"2022-02-30\"")]
    [InlineData("\"2022-07-18T10:30:00\"")]
    [InlineData("\"18 July 2022\"")]
    [InlineData("2022")]
    public void Other_forms_are_no_JSON_of_it(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PublicationDate>(json));

    [Theory]
    [InlineData("18 July 2022", "2022-07-18")]
    [InlineData("18 July 2022, 10:30 BST", "2022-07-18T10:30:00+01:00")]
    [InlineData("July 18, 2022", "2022-07-18")]
    [InlineData("July, 18, 2022", "2022-07-18")]
    [InlineData("Jul. 18 2022", "2022-07-18")]
    [InlineData("18th of July, 2022", "2022-07-18")]
    [InlineData("18-JUL-2022", "2022-07-18")]
    [InlineData("Monday, 18 July 2022", "2022-07-18")]
    [InlineData("Mon, 18 Jul 2022 10:30:00 GMT", "2022-07-18T10:30:00+00:00")]
    [InlineData("18. Juli 2022", "2022-07-18")]
    [InlineData("18 de julio de 2022", "2022-07-18")]
    [InlineData("1er août 2022", "2022-08-01")]
    [InlineData("2022-07-18", "2022-07-18")]
    [InlineData("2022/07/18 10:30", "2022-07-18")]
    [InlineData("2022-07-18T10:30:00+01:00", "2022-07-18T10:30:00+01:00")]
    [InlineData("2022-07-18T10:30:15.250Z", "2022-07-18T10:30:15+00:00")]
    [InlineData("2022-07-18T10:30:00.250Z", "2022-07-18T10:30:00+00:00")]
    [InlineData("2022-07-18 10:30:00 -0500", "2022-07-18T10:30:00-05:00")]
    [InlineData("Mon Jul 18 10:30:00 +0000 2022", "2022-07-18T10:30:00+00:00")]
    [InlineData("18 July 2022 (Monday)", "2022-07-18")]
    [InlineData("18 July 2022 @ 10h30 CEST", "2022-07-18T10:30:00+02:00")]
    [InlineData("20220718", "2022-07-18")]
    [InlineData("Published 18 July 2022", "2022-07-18")]
    [InlineData("3:15 p.m. ET, Jan. 4, 2021", "2021-01-04T15:15:00-05:00")]
    [InlineData("3:15 p.m. ET, July 4, 2021", "2021-07-04T15:15:00-04:00")]
    [InlineData("Sept. 6, 2021 at 12 a.m. UTC", "2021-09-06T00:00:00+00:00")]
    [InlineData("0324 GMT (1124 HKT) July 18, 2022", "2022-07-18T03:24:00+00:00")]
    [InlineData("Tue 19 Jul 2022 18.05 BST", "2022-07-19T18:05:00+01:00")]
    [InlineData("18 July 2022 10:30 UTC+3", "2022-07-18T10:30:00+03:00")]
    [InlineData("18 July 2022 10:30 IST", "2022-07-18")]
    [InlineData("18 July 2022 10:30 CST", "2022-07-18")]
    [InlineData("18 July 2022 10:30 XYZ", "2022-07-18")]
    [InlineData("18 July 2022 10:30", "2022-07-18")]
    [InlineData("28/07/2022", "2022-07-28")]
    [InlineData("07/28/2022", "2022-07-28")]
    [InlineData("28.07.2022", "2022-07-28")]
    [InlineData("07/07/2022", "2022-07-07")]
    public void A_header_can_have_it_in_the_forms_people_use(string value, string date)
    {
        var article = Reading.Text($"date: {value}\n\n{Body}");

        Assert.Equal((date, ValueOrigin.Header), (article.Published?.ToString(), article.PublishedFrom));
    }

    [Theory]
    [InlineData("31 February 2022")]
    [InlineData("03/04/2022")]
    [InlineData("18/07/22")]
    [InlineData("18 July")]
    [InlineData("July 2022")]
    [InlineData("2022")]
    [InlineData("18 July 2022 or so")]
    public void What_is_no_certain_day_with_a_year_is_not_read(string value) =>
        Assert.Null(Reading.Text($"title: Pier closed\ndate: {value}\n\n{Body}").Published);

    [Theory]
    [InlineData(DateOrder.Dmy, 4)]
    [InlineData(DateOrder.Mdy, 3)]
    public void The_order_of_day_and_month_can_be_set(DateOrder order, int month)
    {
        var text = Encoding.UTF8.GetBytes($"date: 03/04/2022\n\n{Body}");
        var reading = ArticleReader.Read(text, new ReadingOptions(DateOrder: order), CancellationToken.None);

        Assert.Equal(new DateOnly(2022, month, month == 4 ? 3 : 4), reading.Article.Published?.Day);
    }

    [Theory]
    [InlineData("Published 18 July 2022", "2022-07-18")]
    [InlineData("Updated 3:15 p.m. ET, Jan. 4, 2021", "2021-01-04T15:15:00-05:00")]
    [InlineData("Last updated on July 18, 2022", "2022-07-18")]
    [InlineData("Posted: 18 Jul 2022 10:30", "2022-07-18")]
    [InlineData("Monday, 18 July 2022", "2022-07-18")]
    [InlineData("By Ada Nwosu | July 18, 2022 at 6:02 p.m. EDT", "2022-07-18T18:02:00-04:00")]
    [InlineData("July 18, 2022 at 9:05 a.m. EDT", "2022-07-18T09:05:00-04:00")]
    [InlineData("Ada Nwosu, BBC News, 18 July 2022", "2022-07-18")]
    [InlineData("Source: Xinhua| 2022-07-18 10:30:22|Editor: huaxia", "2022-07-18")]
    [InlineData("Published: July 17, 2022 7:40 AM CEST Updated: July 18, 2022 9:12 AM CEST", "2022-07-17T07:40:00+02:00")]
    [InlineData("18 July 2022 · 5 min read", "2022-07-18")]
    [InlineData("Ada Nwosu | @adanwosu | July 18, 2022 5:30 pm", "2022-07-18")]
    [InlineData("July 18, 2022 05:30 pm | Updated 06:30 pm IST - NEW DELHI", "2022-07-18")]
    [InlineData("Publié le 18 juillet 2022 à 10h30, mis à jour le 19 juillet 2022", "2022-07-18")]
    [InlineData("March 1, 2022, 6:00 AM CET / Updated March 1, 2022, 9:12 AM CET", "2022-03-01T06:00:00+01:00")]
    public void A_line_near_the_start_can_have_it(string line, string date)
    {
        var article = Reading.Text($"Pier closed\n\n{line}\n\n{Body}");

        Assert.Equal((date, ValueOrigin.PublicationLine), (article.Published?.ToString(), article.PublishedFrom));
        Assert.Equal(("Pier closed", (ParagraphKind.Byline, line)), (article.Title, article.Parts().ElementAt(1)));
    }

    [Theory]
    [InlineData("First published on 18 July 2022")]
    [InlineData("This article was originally published on July 18, 2022.")]
    [InlineData("18 July 2022")]
    public void A_line_near_the_end_can_have_it(string line) =>
        Assert.Equal("2022-07-18", Reading.Text($"Pier closed\n\n{Body}\n\n{line}").Published?.ToString());

    [Fact]
    public void The_first_publication_is_before_a_change() => Assert.Equal(
        "2022-07-18",
        Reading.Text($"Pier closed\n\nUpdated 20 July 2022\n\n{Body}\n\nFirst published 18 July 2022").Published?.ToString());

    [Theory]
    [InlineData("The council first met on 18 July 2022.")]
    [InlineData("The day was 18 July 2022")]
    [InlineData("On 18 July 2022, it rained.")]
    [InlineData("CORRECTION:\n\nThe pier is 212 metres long.\n\nMonday, July 18, 2022.")]
    public void A_date_in_the_text_is_not_it(string paragraph) =>
        Assert.Null(Reading.Text($"Pier closed\n\n{Body}\n\n{paragraph}").Published);

    [Theory]
    [InlineData("https://a.example/2021/09/06/pier", "2021-09-06")]
    [InlineData("https://a.example/world/2021/sep/06/pier", "2021-09-06")]
    [InlineData("https://a.example/pier-2021-09-06.html", "2021-09-06")]
    [InlineData("https://a.example/20210906/pier", "2021-09-06")]
    [InlineData("https://a.example/n3/2021/0906/c90000-1.html", "2021-09-06")]
    [InlineData("https://a.example/2021/13/06/pier", null)]
    [InlineData("https://a.example/2021/09/pier", null)]
    [InlineData("https://a.example/120210906/pier", null)]
    public void The_address_can_have_it(string url, string? date)
    {
        var article = Reading.Text($"url: {url}\n\n{Body}");

        Assert.Equal((date, date is null ? null : ValueOrigin.Url), (article.Published?.ToString(), article.PublishedFrom));
    }
}
