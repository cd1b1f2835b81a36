using System.Diagnostics;
using System.Text;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Claims.Detection;
using Enrichment.Tests.Syntax;

namespace Enrichment.Tests.Articles;

public sealed class ParagraphKindTests
{
    private const int SomeText = 100_000;

    private const string Before = "The ferry was late on Monday, and the harbour was full of people.";
    private const string After = "It will meet again next week, the chair said.";

    [Theory]
    [InlineData("A man walks past the harbour in Kelstrand, Sept. 6. REUTERS/Petra Lindqvist")]
    [InlineData("Image caption The ferry left the harbour at noon")]
    [InlineData("Image caption, The ferry left the harbour at noon.")]
    [InlineData("Image source, Getty Images")]
    [InlineData("Image copyright AFP")]
    [InlineData("Media caption The chair answers questions")]
    [InlineData("(Photo: Petra Lindqvist)")]
    [InlineData("Photo: Petra Lindqvist")]
    [InlineData("Photo by Petra Lindqvist")]
    [InlineData("FILE PHOTO: The ferry in the harbour of Kelstrand, May 3, 2019")]
    [InlineData("FILE - The ferry leaves the harbour of Kelstrand on May 3, 2019.")]
    [InlineData("Getty Images")]
    [InlineData("Petra Lindqvist via Getty Images.")]
    [InlineData("AFP via Getty")]
    [InlineData("© AFP")]
    [InlineData("Petra Lindqvist/The Guardian")]
    [InlineData("Petra Lindqvist, AP")]
    [InlineData("Photograph: Petra Lindqvist/The Guardian")]
    [InlineData("The ferry in the harbour. Photograph: Petra Lindqvist/Kelstrand Courier")]
    [InlineData("The ferry leaves the harbour. (AP Photo/Petra Lindqvist)")]
    [InlineData("The ferry leaves the harbour (Petra Lindqvist/Reuters)")]
    [InlineData("The ferry leaves the harbour [Petra Lindqvist/Al Jazeera]")]
    [InlineData("The ferry leaves the harbour. (Photo by Petra Lindqvist/AFP via Getty Images)")]
    [InlineData("In this Sept. 6, 2021, file photo, the ferry leaves the harbour.")]
    [InlineData("This undated image provided by the port shows the ferry.")]
    [InlineData("Board chair Petra Lindqvist, left, leaves the harbour office Monday, Sept. 6, 2021, in Kelstrand.")]
    [InlineData("Courtesy of the port of Kelstrand")]
    [InlineData("Cover image: the ferry in the harbour (Petra Lindqvist/AP)")]
    public void A_description_or_credit_of_an_image_is_a_caption(string text) => AssertKind(ParagraphKind.Caption, text);

    [Theory]
    [InlineData("Read more: Ferry sinks off Kelstrand")]
    [InlineData("READ MORE | Ferry sinks off Kelstrand")]
    [InlineData("Also read: Ferry sinks off Kelstrand")]
    [InlineData("Related: Why the ferry sank")]
    [InlineData("Related stories")]
    [InlineData("Read more »")]
    [InlineData("Share this article")]
    [InlineData("Share 12")]
    [InlineData("23 Comments")]
    [InlineData("Facebook Twitter Email WhatsApp")]
    [InlineData("Leave a comment")]
    [InlineData("Advertisement")]
    [InlineData("Story continues below advertisement")]
    [InlineData("Sign up for our morning newsletter")]
    [InlineData("Get the day's news in your inbox every morning.")]
    [InlineData("Subscribe to our newsletter for the latest news.")]
    [InlineData("Follow us on Twitter and Facebook.")]
    [InlineData("Follow Petra Lindqvist on Twitter @plindqvist")]
    [InlineData("Petra Lindqvist covers ports. She can be reached at petra@courier.example.")]
    [InlineData("We use cookies to give you the best experience. You can find out more in our privacy policy.")]
    [InlineData("By signing up you agree to our terms of use.")]
    [InlineData("© 2021 Kelstrand Courier. All rights reserved.")]
    [InlineData("Copyright 2021 The Courier")]
    [InlineData("This material may not be published, broadcast, rewritten or redistributed.")]
    [InlineData("Our Standards: The Thomson Reuters Trust Principles.")]
    [InlineData("This article was originally published on The Slow Wave. Read the original article.")]
    [InlineData("The Courier is not responsible for the content of external sites, see our terms of use.")]
    [InlineData("Have you been affected by the ferry accident? Email us at news@courier.example.")]
    [InlineData("Home / World / Asia")]
    [InlineData("News | Sport | Weather | Ferries")]
    [InlineData("Home News Sport Business Opinion")]
    public void Text_of_the_site_is_boilerplate(string text) => AssertKind(ParagraphKind.Boilerplate, text);

    [Theory]
    [InlineData("(Reporting by Petra Lindqvist in Kelstrand; Editing by Tomasz Wieczorek)")]
    [InlineData("Reporting by Petra Lindqvist; additional reporting by Tomasz Wieczorek and Aoife Ni Bhriain")]
    [InlineData("Additional reporting by the Associated Press")]
    [InlineData("Tomasz Wieczorek contributed to this report.")]
    [InlineData("Tomasz Wieczorek contributed reporting from Kelstrand.")]
    public void A_line_that_names_the_reporters_is_a_byline(string text) => AssertKind(ParagraphKind.Byline, text);

    [Theory]
    [InlineData("<KFRY.O>")]
    [InlineData("(NASDAQ: KFRY)")]
    [InlineData("NYSE:KFRY, LSE:FRY")]
    [InlineData("1 12.50 13.75 14.10 9.80")]
    [InlineData("Lindqvist 6-4 3-6 7-6 (7-5) 6-2")]
    public void A_row_of_figures_or_of_stock_codes_is_a_table(string text) => AssertKind(ParagraphKind.Table, text);

    [Theory]
    [InlineData("Kelstrand 2 Norhavn 1\nBright City 0 Aldmoor 0\nWestfold 3 Ostfold 2")]
    [InlineData("Lindqvist (Lab) 12,345 43.2%\nWieczorek (Con) 10,200 35.7%\nNi Bhriain (LD) 6,010 21.1%")]
    [InlineData("Gold 1,923.40\nSilver 24.11\nCopper 9,410.00")]
    [InlineData("Team\tPlayed\tWon\tPoints\nKelstrand\t3\t2\t6\nNorhavn\t3\t1\t3")]
    [InlineData("Route     Ship      Crew\nNorth     Aurora    twelve\nSouth     Borealis  nine")]
    [InlineData("| Route | Ships |\n|---|---|\n| North | 12 |\n| South | 9 |")]
    [InlineData("Shr 34 cts vs 1.19 dlrs\nNet 807,000 vs 2,858,000\nRevs 21.2 mln vs 17.0 mln")]
    public void Rows_of_figures_or_columns_are_a_table(string rows)
    {
        var kinds = Classify(rows).ToList();

        Assert.NotEmpty(kinds);
        Assert.All(kinds, kind => Assert.Equal(ParagraphKind.Table, kind));
    }

    [Fact]
    public void Short_lines_are_navigation_if_half_of_them_are_sections() =>
        Assert.All(Classify("Home\n\nWorld\n\nFerries\n\nSport\n\nWeather"), kind => Assert.Equal(ParagraphKind.Boilerplate, kind));

    [Fact]
    public void Links_below_the_title_of_a_list_belong_to_it() => Assert.All(
        Classify("Related stories\n\nFerry sinks off Kelstrand\n\nBoard will not pay for the new bridge"),
        kind => Assert.Equal(ParagraphKind.Boilerplate, kind));

    [Fact]
    public void A_single_line_below_the_title_of_a_list_can_be_a_subheading() =>
        Assert.Equal([ParagraphKind.Boilerplate, ParagraphKind.Heading], Classify("Read more\n\nWhat the log shows"));

    [Theory]
    [InlineData("Share prices fell.")]
    [InlineData("Read more books, he said.")]
    [InlineData("Follow the money, investigators said.")]
    [InlineData("Comments are closed, the minister said.")]
    [InlineData("Photo: none.")]
    [InlineData("More.")]
    [InlineData("She will appeal.")]
    [InlineData("The two sides meet at noon.")]
    [InlineData("Sign up for our army, the general said.")]
    [InlineData("“Subscribe to our newsletter,” the flyer said.")]
    [InlineData("Copyright law is older than the company.")]
    [InlineData("Reporting by the Courier shows that the ferry was overloaded.")]
    [InlineData("The company said it would change its privacy policy.")]
    [InlineData("Photo by photo, the album tells the story of the port.")]
    [InlineData("The pictures were taken by Getty Images.")]
    [InlineData("The lead is two points in the latest poll by Reuters/Ipsos.")]
    [InlineData("The bridge will cost 12 million, the board said. (Reuters)")]
    [InlineData("He spread the story on Facebook and Twitter.")]
    [InlineData("Powered by a strong export season, the port grew by 4.5 percent.")]
    [InlineData("Filed in the court of Kelstrand, the suit names four captains.")]
    [InlineData("By choosing the old ferry, the board took a risk.")]
    [InlineData("The club won 2-1 in 2019, 3-2 in 2020 and 4-0 in 2021.")]
    [InlineData("In 2020, 14 of 20 ships passed; in 2021, 12 of 19 did.")]
    [InlineData("She declined to be interviewed for this story.")]
    [InlineData("Watch: that is all they do, she said.")]
    [InlineData("The hearing is on Monday, Sept. 6, 2021, and the board will speak.")]
    [InlineData("Related costs were left out of the report.")]
    [InlineData("What do you think of the plan, he asked.")]
    [InlineData("If you buy a ticket now, you pay twice.")]
    public void A_short_paragraph_of_the_article_is_body(string text) => AssertKind(ParagraphKind.Body, text);

    [Theory]
    [InlineData("Politics")]
    [InlineData("Twitter")]
    [InlineData("Facebook and Google")]
    [InlineData("What the log shows")]
    [InlineData("Kelstrand 2-1 Norhavn")]
    [InlineData("Reuters/Ipsos poll puts the mayor ahead")]
    [InlineData("Share prices fall")]
    [InlineData("Photo shows the ferry before the accident")]
    public void A_subheading_stays_one(string text) => AssertKind(ParagraphKind.Heading, text);

    [Theory]
    [InlineData("Kelstrand 2 Norhavn 1", "The home side won with ten players.")]
    [InlineData("Ferry share price up 4.5 pct to 12.50", "The company reported a profit on Monday.")]
    public void A_headline_with_figures_is_no_table(string headline, string text)
    {
        var article = Reading.Text($"{headline}\n\n{text}\n\n{After}");

        Assert.Equal(ParagraphKind.Heading, article.Paragraphs[0].Kind);
    }

    [Theory]
    [InlineData("Dead\n\nInjured\n\nMissing")]
    [InlineData("Petra Lindqvist\nTomasz Wieczorek\nAoife Ni Bhriain")]
    [InlineData("- The board met.\n- It voted.\n- The ferry stays.")]
    [InlineData("1996: The ferry is built\n2001: It sinks for the first time\n2019: It sinks again")]
    public void Lists_are_no_navigation_and_no_table(string text) => Assert.All(
        Classify(text), kind => Assert.True(kind is ParagraphKind.Body or ParagraphKind.Heading, $"It is {kind}."));

    [Theory]
    [InlineData("The ferry leaves at noon, the chair said. (AP Photo/Petra Lindqvist)")]
    [InlineData("Read more: Ferry was unsafe, captain says")]
    [InlineData("Kelstrand 2 Norhavn 1\nBright City 0 Aldmoor 0, coach says\nWestfold 3 Ostfold 2")]
    public void Paragraphs_that_are_no_text_of_the_article_have_no_claims(string text)
    {
        var article = Reading.Text($"{Before}\n\n{text}\n\n{After}");

        var claims = ClaimDetector.Detect(TokenizedArticle.Create(article), [], StoredTrees.Find(article)).Claims;

        Assert.Equal(["It will meet again next week"], claims.Select(claim => claim.Content.Text));
    }

    [Fact]
    public void Boilerplate_and_bylines_have_no_sentences_but_captions_and_tables_have()
    {
        const string Reporters = "Reporting by Petra Lindqvist";
        const string Credit = "Photo: Petra Lindqvist";
        var article = Reading.Text(string.Join("\n\n", Before, "Read more", Reporters, Credit, "<KFRY.O>", After));

        Assert.Equal([Before, Credit, "<KFRY.O>", After], article.SentenceTexts());
    }

    [Theory]
    [InlineData("Read more\n", ArticleReader.MaxTextBytes)]
    [InlineData("Lorem\n\n", SomeText)]
    [InlineData("1 2 3 4 ", ArticleReader.MaxTextBytes)]
    [InlineData("9", ArticleReader.MaxTextBytes)]
    [InlineData("1\t2\n", SomeText)]
    [InlineData("Home | ", SomeText)]
    [InlineData("<AA.O>", SomeText)]
    [InlineData("AA.AA", SomeText)]
    [InlineData("Photo: ", SomeText)]
    [InlineData("REUTERS/", SomeText)]
    [InlineData("((((", SomeText)]
    [InlineData("Follow @a ", SomeText)]
    public void A_large_text_of_one_form_is_read_in_linear_time(string part, int length)
    {
        var text = new StringBuilder().Insert(0, part, length / part.Length).ToString();
        var clock = Stopwatch.StartNew();

        Assert.NotEmpty(Reading.Text(text).Paragraphs);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"It took {clock.Elapsed.TotalSeconds:F1} s.");
    }

    private static void AssertKind(ParagraphKind kind, string text) => Assert.Equal([kind], Classify(text));

    // The kinds of the paragraphs of the text between two paragraphs of an article.
    private static IEnumerable<ParagraphKind> Classify(string text) =>
        Reading.Text($"{Before}\n\n{text}\n\n{After}").Paragraphs.Skip(1).SkipLast(1).Select(paragraph => paragraph.Kind);
}
