using Enrichment.Articles;
using Enrichment.Dates;
using Enrichment.Tests.Entities;
using Enrichment.Tests.Text;
using Enrichment.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Enrichment.Tests.Dates;

/// <summary>
/// Dates are marked in the text with their values: "He left on [Monday|2021-09-06]."; "[...|?]" has no value. The articles appeared
/// on Monday, 6 September 2021.
/// </summary>
public class DateRecognizerTests
{
    private static readonly DateOnly Published = new(2021, 9, 6);

    private static readonly Arbitrary<ArticleText> DatedTexts = Texts.With(
        "September", "May", "6", "2021", "Monday", "last", "in", "the", "10:30", "a.m.", "two", "years", "ago", "-", ",", ".", "to", "'90s",
        "mid-", "week", "of", "GMT", "/", "99999999999999999999", "1st", "😀");

    [Theory]
    [InlineData("It was [September 6, 2021|2021-09-06] there.")]
    [InlineData("It was [September 6 2021|2021-09-06] there.")]
    [InlineData("It was [6 September 2021|2021-09-06] there.")]
    [InlineData("It was [6th September, 2021|2021-09-06] there.")]
    [InlineData("It was the [15th of August 1947|1947-08-15] there.")]
    [InlineData("It was [Sept. 11, 2001|2001-09-11] there.")]
    [InlineData("It was [Jan. 6, 2021|2021-01-06] there.")]
    [InlineData("It was [2021-09-06|2021-09-06] there.")]
    [InlineData("It was [13/09/2021|2021-09-13] there.")]
    [InlineData("It was [9/25/2021|2021-09-25] there.")]
    [InlineData("It was [09/09/2021|2021-09-09] there.")]
    [InlineData("It was [06.09.2021|2021-09-06] there.")]
    [InlineData("It was [2021/09/06|2021-09-06] there.")]
    [InlineData("It was [July, 26, 1999|1999-07-26] there.")]
    [InlineData("It was [Monday, September 6, 2021|2021-09-06] there.")]
    [InlineData("It was [Friday 13 August 2021|2021-08-13] there.")]
    [InlineData("It was [Tue, Aug. 31, 2021|2021-08-31] there.")]
    [InlineData("The summit of [September 6-8, 2021|2021-09-06/2021-09-08] failed.")]
    [InlineData("The summit of [6 to 8 September|2021-09-06/2021-09-08] failed.")]
    public void A_date_of_the_calendar_has_its_iso_value(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("Either day or month: [06/09/2021|?].")]
    [InlineData("It came [three weeks later|?].")]
    [InlineData("It takes [three to five years|?].")]
    [InlineData("It takes [10-15 minutes|?].")]
    [InlineData("It fell [two hours ago|?].")]
    [InlineData("It fell at [7 o'clock|?].")]
    [InlineData("It is a [five to 10-minute|?] walk.")]
    [InlineData("The [next year|?] it fell.")]
    public void A_date_that_could_be_several_has_no_value(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("It fell on [August 15|2021-08-15].")]
    [InlineData("It fell on the [15th of August|2021-08-15].")]
    [InlineData("It fell on [August 15th|2021-08-15].")]
    [InlineData("It fell on [Sept. 5|2021-09-05].")]
    [InlineData("It fell on [5 Sept|2021-09-05].")]
    [InlineData("It fell on [November 24|2021-11-24].")]
    [InlineData("It fell on [December 24|2020-12-24].")]
    [InlineData("It fell on [December 24, 2021|2021-12-24].")]
    [InlineData("It fell on [January 15|2021-01-15].")]
    [InlineData("It fell on [May 5|2021-05-05].")]
    [InlineData("It fell on [March 2|2021-03-02].")]
    [InlineData("The vote will be on [January 15|2022-01-15].")]
    [InlineData("It is scheduled for [March 2|2022-03-02].")]
    public void A_date_without_a_year_takes_the_nearest_that_is_not_far_ahead(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("It fell on [August 15|--08-15].")]
    [InlineData("It fell in [August|--08].")]
    [InlineData("It fell on [Monday|?].")]
    [InlineData("It fell [yesterday|?].")]
    [InlineData("It fell [last year|?].")]
    [InlineData("It fell [two days ago|?].")]
    [InlineData("It opens at [10:30 a.m.|T10:30].")]
    [InlineData("It fell on [Monday, September 6, 2021|2021-09-06].")]
    public void Without_a_day_of_publication_only_what_the_words_say_is_told(string marked) => AssertFinds(marked, published: null);

    [Theory]
    [InlineData("He left in [August 2021|2021-08].")]
    [InlineData("He left in [Sept. 2019|2019-09].")]
    [InlineData("He left in [May 2021|2021-05].")]
    [InlineData("He left in [August|2021-08].")]
    [InlineData("He left in [May|2021-05].")]
    [InlineData("He left in [December|2021-12].")]
    [InlineData("He left in [February|2021-02].")]
    [InlineData("He left in [January|2021-01].")]
    [InlineData("He left in [November|2021-11] [this year|2021].")]
    [InlineData("He left in [August|2020-08] [last year|2020].")]
    [InlineData("He left last [December|2020-12].")]
    [InlineData("He leaves next [March|2022-03].")]
    [InlineData("He was away between [May|2021-05] and [August|2021-08].")]
    [InlineData("He left in [early September|2021-09].")]
    [InlineData("He left in [mid-August|2021-08].")]
    public void A_month_is_written_without_a_day(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("He left in [2021|2021].")]
    [InlineData("The [2003|2003] invasion began so.")]
    [InlineData("The [2020|2020] elections began so.")]
    [InlineData("Obama's [2008|2008] campaign began so.")]
    [InlineData("In the [70's|197X] it was so.")]
    [InlineData("He ruled from [1979|1979] to [1989|1989].")]
    [InlineData("He ruled ([2001|2001]-[2021|2021]).")]
    [InlineData("He left in [mid-2020|2020].")]
    [InlineData("He left in [late 2019|2019].")]
    [InlineData("The [2020-21|2020/2021] season ended so.")]
    [InlineData("It was so in the [1990s|199X].")]
    [InlineData("It was so in the '[90s|199X].")]
    [InlineData("It was so in the [nineties|199X].")]
    [InlineData("It was so in the [21st century|20XX].")]
    [InlineData("A [19th-century|18XX] house stood there.")]
    [InlineData("It was so in the [late 1980s|198X].")]
    [InlineData("It was so in the [mid-1990s|199X].")]
    [InlineData("The [2021/22|2021/2022] season ended so.")]
    [InlineData("The [1999/00|1999/2000] season ended so.")]
    [InlineData("The [1999|1999] Women's World Cup was before the Paris [2024|2024] Olympics.")]
    [InlineData("He won in '[08|2008] and '[68|1968].")]
    [InlineData("For [2020|2020] as a whole it fell, near [2004|2004]'s level.")]
    public void A_year_a_decade_and_a_century_are_shorter_values(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("They met on [15|2021-08-15] and [20 August|2021-08-20].")]
    [InlineData("They met on [11|2019-08-11], [13|2019-08-13] and [14 August 2019|2019-08-14].")]
    [InlineData("They met on [June 5|2021-06-05] and [6|2021-06-06].")]
    [InlineData("They met on [June 5|2019-06-05] and [6|2019-06-06], [2019|2019].")]
    [InlineData("On [June 5|2021-06-05], 20 people died.")]
    public void Days_of_a_list_share_the_month(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("Marta Velden, [27|P27Y], said so.")]
    [InlineData("Marta Velden, then [27|P27Y], said so.")]
    [InlineData("He died [aged 82|P82Y].")]
    [InlineData("She left at the [age of 16|P16Y].")]
    [InlineData("It began when she was [nine|P9Y].")]
    [InlineData("He will be [78|P78Y], she said.")]
    [InlineData("The [11 year olds|P11Y] and the [16 to 20-year-olds|?] came.")]
    [InlineData("It is for children [aged eight to 15|?].")]
    [InlineData("It is for those between the [ages of 10 and 17|?].")]
    [InlineData("In Velden, 27 men and 14, 15 or 16 women came.")]
    [InlineData("The Ice Age 2 film was not aged.")]
    public void An_age_is_a_duration_in_years(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("He spoke on [Monday|2021-09-06].")]
    [InlineData("He spoke on [Sunday night|2021-09-05].")]
    [InlineData("He spoke [Tuesday|2021-08-31].")]
    [InlineData("[Friday|2021-09-03]'s prayers were short.")]
    [InlineData("He spoke [last Friday|2021-09-03].")]
    [InlineData("He spoke [last Monday|2021-08-30].")]
    [InlineData("He speaks [next Tuesday|2021-09-07].")]
    [InlineData("He speaks [next Monday|2021-09-13].")]
    [InlineData("He speaks [this Friday|2021-09-10].")]
    [InlineData("He will speak on [Wednesday|2021-09-08].")]
    [InlineData("He will speak on [Monday|2021-09-06].")]
    [InlineData("He will not come. He spoke on [Wednesday|2021-09-01].")]
    public void A_weekday_counts_from_the_day_of_publication(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("He spoke [today|2021-09-06].")]
    [InlineData("He spoke [yesterday|2021-09-05].")]
    [InlineData("He speaks [tomorrow|2021-09-07].")]
    [InlineData("[Earlier in the day|2021-09-06], he spoke.")]
    [InlineData("He spoke [this morning|2021-09-06].")]
    [InlineData("He spoke [last night|2021-09-05].")]
    [InlineData("He spoke [the day before yesterday|2021-09-04].")]
    [InlineData("He spoke [last week|2021-W35].")]
    [InlineData("He spoke [last month|2021-08].")]
    [InlineData("He spoke [last year|2020].")]
    [InlineData("He spoke [earlier this year|2021].")]
    [InlineData("He speaks [next month|2021-10].")]
    [InlineData("He spoke [last weekend|2021-09-04/2021-09-05].")]
    [InlineData("He spoke [two days ago|2021-09-04].")]
    [InlineData("He spoke [three weeks ago|2021-W33].")]
    [InlineData("He spoke [six months ago|2021-03].")]
    [InlineData("He spoke [a year ago|2020].")]
    [InlineData("He spoke [20 years ago|2001].")]
    [InlineData("He spoke [a decade ago|201X].")]
    public void Other_relative_dates_are_as_exact_as_their_words(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("They left after [20 years|P20Y] there.")]
    [InlineData("They left after [twenty years|P20Y] there.")]
    [InlineData("They left after [six months|P6M] there.")]
    [InlineData("They left within [48 hours|PT48H] there.")]
    [InlineData("They left after [a decade|P10Y] there.")]
    [InlineData("They left after [two decades|P20Y] there.")]
    [InlineData("They left after [a year|P1Y] there.")]
    [InlineData("They left after [half an hour|PT0.5H] there.")]
    [InlineData("They left after [two and a half years|P2.5Y] there.")]
    [InlineData("They left after [1.5 hours|PT1.5H] there.")]
    [InlineData("They left after [a fortnight|P2W] there.")]
    [InlineData("A [two-week|P2W] truce held.")]
    [InlineData("A [20-year|P20Y] war ended.")]
    [InlineData("A [24-hour|PT24H] strike ended.")]
    [InlineData("A [five-year-old|P5Y] boy ended it.")]
    [InlineData("He is [34 years old|P34Y] now.")]
    [InlineData("In the past [30 days|P30D] it rained.")]
    [InlineData("Over the [past decade|P10Y] it rained.")]
    [InlineData("Over the [last year|P1Y] it rained.")]
    [InlineData("In the [next decade|P10Y] it will rain.")]
    [InlineData("After a [25 year|P25Y] period it rained.")]
    [InlineData("In [six mths|P6M] it rained.")]
    public void A_duration_begins_with_P(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("It rang at [10:30 a.m.|T10:30] there.")]
    [InlineData("It rang at [10:30 pm|T22:30] there.")]
    [InlineData("It rang at [5pm|T17:00] there.")]
    [InlineData("It rang at [12 a.m.|T00:00] there.")]
    [InlineData("It rang at [14:30 GMT|T14:30Z] there.")]
    [InlineData("It rang at [1430 GMT|T14:30Z] there.")]
    [InlineData("The [07:40|T07:40] ferry left.")]
    [InlineData("It rang at [noon|T12:00] there.")]
    [InlineData("It rang on [Monday|2021-09-06] at [10:30 a.m.|2021-09-06T10:30] there.")]
    [InlineData("It rang at [10.30am|2021-09-05T10:30] on [Sunday|2021-09-05] there.")]
    public void A_time_takes_the_day_its_sentence_names(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("He may go and they may 5 times refuse.")]
    [InlineData("They will March on the capital.")]
    [InlineData("March on, he said.")]
    [InlineData("The august body of Theresa May met.")]
    [InlineData("August Wilson wrote plays, and so did April Jones.")]
    [InlineData("The 2nd Battalion came second in the second round.")]
    [InlineData("He read the Sun and the Sunday Times on Black Friday.")]
    [InlineData("They paid $2,021 and then $2021 more.")]
    [InlineData("At least 2021 people came, and 2,021 left.")]
    [InlineData("He ate three times a day, at $5 a day.")]
    [InlineData("One day he will come.")]
    [InlineData("They fought for several years, for decades.")]
    [InlineData("The vote was 3:1 and the verse John 3:16.")]
    [InlineData("The Boeing 737 of 1001 nights is 2021 km away.")]
    [InlineData("USA Today had it.")]
    [InlineData("They wed, sat in the sun and went on mon ami.")]
    [InlineData("He lived at 10 Downing Street and 1600 Pennsylvania Avenue.")]
    [InlineData("The award went to This Morning again.")]
    [InlineData("It fell in the last week of the war.")]
    public void It_is_not_fooled_by(string text) => AssertFinds(text);

    [Fact]
    public void In_May_5_people_means_the_month() => AssertFinds("In [May|2021-05] 5 people died.");

    [Fact]
    public void In_other_languages_only_full_dates_are_found()
    {
        var article = CreateArticle("آمد Monday (@x) September 6, 2021", Published, "fa");

        Assert.Equal(["2021-09-06"], DateRecognizer.Recognize(article).Select(date => date.Value));
    }

    [Fact]
    public void February_29_needs_a_leap_year()
    {
        AssertFinds("It fell on [February 29|--02-29].");
        AssertFinds("It fell on [February 29|2024-02-29].", new DateOnly(2024, 6, 1));
        AssertFinds("It never fell on February 30 at all.");
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_do_no_harm(string published)
    {
        const string text =
            "On Monday, last Friday, next Sunday, last month, next year, 3000 years ago, 999999999999 days ago, next weekend, "
            + "last weekend, next week, on May 5 and in June, tomorrow and yesterday, last century.";

        Assert.NotEmpty(DateRecognizer.Recognize(CreateArticle(text, DateOnly.Parse(published, null))));
    }

    [Property(MaxTest = 300)]
    public Property Every_mention_slices_to_its_text_and_none_overlap() => Prop.ForAll(DatedTexts, text =>
    {
        var mentions = DateRecognizer.Recognize(CreateArticle(text.Value, text.Value.Length % 2 == 0 ? Published : null));

        Assert.All(mentions, mention => Assert.Equal(mention.Text, mention.In(text.Value)));
        Assert.All(mentions, mention => Assert.NotEqual("", mention.Value));
        Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Offset));
    });

    private static void AssertFinds(string marked) => AssertFinds(marked, Published);

    private static void AssertFinds(string marked, DateOnly? published)
    {
        var (text, expected) = MarkedText.Parse(marked);

        var found = DateRecognizer.Recognize(CreateArticle(text, published));

        Assert.Equal(expected, found.Select(date => (date.Offset, date.Text, date.Value ?? "?")));
    }

    private static TokenizedArticle CreateArticle(string text, DateOnly? published, string language = "en") => TokenizedArticle.Create(
        NamedText.CreateArticle(text) with
        {
            Published = published is { } day ? new PublicationDate(day) : null,
            Sentences = text.Length == 0 ? [] : [new Sentence(0, text.Length, language)],
        });
}
