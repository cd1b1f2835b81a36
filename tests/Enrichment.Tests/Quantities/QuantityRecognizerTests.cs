using Enrichment.Articles;
using Enrichment.Dates;
using Enrichment.Entities;
using Enrichment.Quantities;
using Enrichment.Tests.Entities;
using Enrichment.Tests.Text;
using Enrichment.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Enrichment.Tests.Quantities;

/// <summary>
/// Quantities are marked in the text as "[span|value unit]", with "&gt;", "&lt;" or "~" before the value where it is bounded.
/// </summary>
public class QuantityRecognizerTests
{
    private static readonly Arbitrary<ArticleText> CountingTexts = Texts.With(
        "over", "130,000", "$", "5", "million", "people", "2,50,000", "Rs", ".", "-", "twenty-one", "hundred", "years", "more than", "km",
        "%", "half a", "trillion", "crore", "lakh", "999999999999999", "one", "in", "and", "May", "😀", "0");

    [Theory]
    [InlineData("They counted [130,000|130000 Afghans] Afghans there.")]
    [InlineData("They counted [2,50,000|250000 residents] residents there.")]
    [InlineData("They counted [1,00,00,000|10000000 residents] residents there.")]
    [InlineData("They counted [1,234,567|1234567 votes] votes there.")]
    [InlineData("They counted [1 500 000|1500000 votes] votes there.")]
    [InlineData("They counted [1.500.000|1500000 votes] votes there.")]
    [InlineData("They counted [2021|2021 people] people there.")]
    [InlineData("They counted [7|7 dogs] dogs there.")]
    [InlineData("It rose to [1.5|1.5] there.")]
    [InlineData("It rose to [0.50|0.5] there.")]
    [InlineData("It rose to [12 1/2|12.5] there.")]
    [InlineData("It rose to [12-7/8|12.875] there.")]
    [InlineData("It rose to [3 5/16|3.3125] there.")]
    public void Digits_may_be_grouped_in_any_way(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("They saw [five|5 soldiers] soldiers.")]
    [InlineData("They saw [twenty-one|21 guns] guns.")]
    [InlineData("They saw [twenty one|21 guns] guns.")]
    [InlineData("They saw [two hundred|200 men] men.")]
    [InlineData("They saw [two hundred and five|205 men] men.")]
    [InlineData("They saw [three hundred thousand|300000 men] men.")]
    [InlineData("They saw [one million two hundred thousand|1200000 men] men.")]
    [InlineData("They saw [two hundred thousand|200000] [one hundred million|100000000 men] men.")]
    [InlineData("They saw [half a million|500000 people] people.")]
    [InlineData("They saw [a dozen|12 people] people.")]
    [InlineData("They saw [two dozen|24 people] people.")]
    [InlineData("They saw [a hundred|100 tanks] tanks.")]
    [InlineData("They saw [two and a half million|2500000 birds] birds.")]
    [InlineData("They saw [two-thirds|0.6667] of it.")]
    [InlineData("[Twelve|12 children] children died.")]
    [InlineData("It fell for [two|2 quarters] quarters, and in the first [three|3 quarters] quarters of 1986.")]
    [InlineData("It fell for [three quarters|0.75] of them.")]
    public void Numbers_in_words_are_read(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("About it, [3.5 million|3500000 votes] votes.")]
    [InlineData("They fed [2 lakh|200000 people] people.")]
    [InlineData("They fed [5 crore|50000000 people] people.")]
    [InlineData("They fed [2 lakh crore|2000000000000 people] people.")]
    [InlineData("They fed [130K|130000 people] people.")]
    [InlineData("They fed [5m|5000000 people] people.")]
    [InlineData("They fed [1.2bn|1200000000 people] people.")]
    [InlineData("They fed [10 thousand|10000 people] people.")]
    [InlineData("They fed [2.1 mln|2100000 people] people.")]
    [InlineData("They fed [3 bln|3000000000 people] people.")]
    [InlineData("They fed an [11 million-person|11000000 person] camp.")]
    [InlineData("They saw it [1.2m|1200000] times.")]
    [InlineData("They fed [1.5 million-2|1500000 people] million people.")]
    public void Scales_multiply(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("It fell [12%|12 percent] there.")]
    [InlineData("It fell [12 per cent|12 percent] there.")]
    [InlineData("It fell [12.5 percent|12.5 percent] there.")]
    [InlineData("It fell [three percentage points|3 percentagePoint] there.")]
    [InlineData("It fell [25 basis points|25 basisPoint] there.")]
    public void Shares_have_a_unit(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("He paid [$5|5 USD] for it.")]
    [InlineData("He paid [US$5 million|5000000 USD] for it.")]
    [InlineData("He paid [$1.2bn|1200000000 USD] for it.")]
    [InlineData("He paid [$3m|3000000 USD] for it.")]
    [InlineData("He paid [A$20|20 AUD] for it.")]
    [InlineData("He paid [€20|20 EUR] for it.")]
    [InlineData("He paid [£1,500|1500 GBP] for it.")]
    [InlineData("He paid [₹2 lakh|200000 INR] for it.")]
    [InlineData("He paid [Rs 500 crore|5000000000 INR] for it.")]
    [InlineData("He paid [Rs. 500|500 INR] for it.")]
    [InlineData("He paid [500 dollars|500 USD] for it.")]
    [InlineData("He paid [20 rupees|20 INR] for it.")]
    [InlineData("He paid [20 Pakistani rupees|20 PKR] for it.")]
    [InlineData("He paid [two million euros|2000000 EUR] for it.")]
    [InlineData("He paid [3 million pounds|3000000 GBP] for it.")]
    [InlineData("He paid [50 pounds sterling|50 GBP] for it.")]
    [InlineData("He paid [USD 40|40 USD] for it.")]
    [InlineData("He paid [40 EUR|40 EUR] for it.")]
    [InlineData("He paid [$2,021|2021 USD] for it.")]
    [InlineData("He paid [as much as 200 mln dlrs|<200000000 USD] for it.")]
    [InlineData("He paid [5 bln stg|5000000000 GBP] for it.")]
    [InlineData("He paid [7.5 mln H.K. Dlrs|7500000 HKD] for it.")]
    [InlineData("He paid [50m euros|50000000 EUR] for it.")]
    [InlineData("He paid [$20-million|20000000 USD] for it.")]
    [InlineData("He paid [£30m-plus|30000000 GBP] for it.")]
    [InlineData("He has a [2 billion-euro|2000000000 EUR] fund.")]
    [InlineData("He paid [20 cts|20 cent] and [5p|5 penny] for it.")]
    public void Money_has_the_code_of_its_currency(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("It is [40 km|40 kilometre] long.")]
    [InlineData("It is [40km|40 kilometre] long.")]
    [InlineData("It is [8,000 feet|8000 foot] long.")]
    [InlineData("It is a [40-km|40 kilometre] road.")]
    [InlineData("It is a [100m|100 metre] race.")]
    [InlineData("It is a 4 x [100m|100 metre] relay.")]
    [InlineData("It is [300 square kilometres|300 square kilometre] wide.")]
    [InlineData("It is [12 hectares|12 hectare] wide.")]
    [InlineData("It is [5 kg|5 kilogram] of rice.")]
    [InlineData("It is [50 tonnes|50 tonne] of rice.")]
    [InlineData("It is [200 pounds|200 pound] of rice.")]
    [InlineData("It is [2 million barrels|2000000 barrel] of oil.")]
    [InlineData("It is [40 degrees Celsius|40 degree Celsius] there.")]
    [InlineData("It is [40°C|40 degree Celsius] there.")]
    [InlineData("It does [90 km/h|90 kilometre per hour] there.")]
    [InlineData("It does [60 mph|60 mile per hour] there.")]
    [InlineData("It holds [16 GB|16 gigabyte] now.")]
    [InlineData("It makes [500 MW|500 megawatt] now.")]
    [InlineData("It is [27g|27 gram] or [6ft|6 foot] [4in|4 inch] now.")]
    [InlineData("It is [-20C|-20 degree Celsius], [minus 3 degrees|-3 degree] or [-5%|-5 percent] there.")]
    [InlineData("It pumps [5,000 bpd|5000 barrel per day] there.")]
    [InlineData("A [7.8 magnitude|7.8 magnitude] quake struck.")]
    [InlineData("A [7.8-magnitude|7.8 magnitude] quake struck.")]
    [InlineData("A quake of [magnitude 7.8|7.8 magnitude] struck.")]
    public void Measures_have_a_unit(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("It took [over 130,000|>130000 Afghans] Afghans.")]
    [InlineData("It took [more than 50|>50 men] men.")]
    [InlineData("It took [at least 20|>20 lives] lives.")]
    [InlineData("[At least 20|>20] were killed.")]
    [InlineData("It took [nearly 40%|~40 percent] of it.")]
    [InlineData("It took [about €3.4 million|~3400000 EUR] of it.")]
    [InlineData("It took [some 300|~300 trucks] trucks.")]
    [InlineData("It took [an estimated 300|~300 trucks] trucks.")]
    [InlineData("It took [up to 30|<30 men] men.")]
    [InlineData("It took [fewer than 30|<30 men] men.")]
    [InlineData("It took [no more than 30|<30 men] men.")]
    [InlineData("It took [not exceeding 30|<30 men] men.")]
    [InlineData("It took [no fewer than 30|>30 men] men.")]
    [InlineData("It took [just under 30|<30 men] men.")]
    [InlineData("It took [as many as 30|<30 men] men.")]
    [InlineData("It took [130,000+|>130000 people] people.")]
    [InlineData("It took [50 or more|>50] of it.")]
    [InlineData("It took [under five kilometres|<5 kilometre] of it.")]
    public void Bounds_belong_to_the_span(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("It took [$5|5000000 USD]-[10 million|10000000 USD] of it.")]
    [InlineData("It took [5|5000000 people] to [10 million|10000000 people] people.")]
    [InlineData("It took between [two|2000000 EUR] and [three million euros|3000000 EUR] of it.")]
    [InlineData("It took [4,000|4000] or [nine cents|9 cent] of it.")]
    [InlineData("It took [1,200|1200 people]-[1,500|1500 people] people.")]
    public void The_numbers_of_a_range_share_scale_and_unit(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("There were [five|5 fighters] Taliban fighters.")]
    [InlineData("There were [100|100 MPs] MPs.")]
    [InlineData("There were [20|20 soldiers] wounded soldiers.")]
    [InlineData("There were [14|14 people] people hurt.")]
    [InlineData("There were [20|20 dead] dead.")]
    [InlineData("There was [1|1 person] person.")]
    [InlineData("There was [one|1 soldier] soldier.")]
    [InlineData("A [12|12 member]-member panel met.")]
    [InlineData("There were [10|10 people] to [15|15 people] people.")]
    [InlineData("There were [10|10 people]-[15|15 people] people.")]
    [InlineData("In Kabul [20|20 people] people died.")]
    [InlineData("There were [40|40], he said.")]
    [InlineData("There were [40|40] in the room as guests.")]
    public void The_counted_noun_is_the_unit_and_not_in_the_span(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("Thousands of people and dozens of dogs, several of them old.")]
    [InlineData("They left in 2021, after 20 years, on May 5 at 10:30 a.m.")]
    [InlineData("The G7 met on COVID-19 and the F-16.")]
    [InlineData("Under Article 370 a Boeing 737 is No. 5 in Chapter 3.")]
    [InlineData("After 9/11 they were there 24/7.")]
    [InlineData("Call +47 22 00 11 22 now.")]
    [InlineData("See https://example.org/5/7?x=9 and 5@example.org.")]
    [InlineData("1. Wash the rice.")]
    [InlineData("(2) Wash the rice.")]
    [InlineData("No one came, and one of them left, one after another, about one of whom they spoke.")]
    [InlineData("He came 3rd in the first and second.")]
    [InlineData("They won 3-1 and 6-3, 6-4.")]
    [InlineData("One in five agreed, by a 2-to-1 margin, around one's table.")]
    [InlineData("The Group of Seven and the Big Four met.")]
    [InlineData("The two met again, and these three did not.")]
    [InlineData("A few hundred came, and many thousand more.")]
    [InlineData("He wrote 3,5 and 12,34,5 in it.")]
    [InlineData("The #5 of iPhone 12 is Windows 10.")]
    [InlineData("The number 99999999999999999999999999999999 has no end.")]
    [InlineData("He lives at 10 Downing Street, 100 Parks Road, 350 King's Road and 12 Rue de Rivoli.")]
    [InlineData("Shares of Tencent (0700.HK) and Moutai (600519.SS) fell (0922).")]
    [InlineData("Call 1-800-555-0199 or 020 7946 0958, or dial 999 now.")]
    [InlineData("The 5G pole and the 4x100m relay are 2Pac's 7-Eleven.")]
    [InlineData("The Six Nations came, and the Two Towers fell.")]
    [InlineData("Four in 10 agreed, nine out of 10 even, at deaths per 100,000.")]
    [InlineData("She is in the top 10, the last 16 and the final four since week seven.")]
    [InlineData("The Primaries 1 to 5 saw Boateng (88) at one point.")]
    [InlineData("14 Sebastien Grosjean was 5-foot-3 before 2013, on Radio 4.")]
    [InlineData("Bond yields and 2013 were like timestamp 1465401600, about 2005.")]
    public void It_is_not_fooled_by(string text) => AssertFinds(text);

    [Fact]
    public void A_sign_of_money_between_two_numbers_belongs_to_the_first()
    {
        const string Text = "It cost 130,000$twenty-one times.";

        var mentions = QuantityRecognizer.Recognize(TokenizedArticle.Create(NamedText.CreateArticle(Text)), []);

        Assert.Equal(["130,000$", "twenty-one"], mentions.Select(mention => mention.Text));
    }

    [Property(MaxTest = 300)]
    public Property Every_mention_slices_to_its_text_and_shares_nothing_with_another_or_a_date() => Prop.ForAll(CountingTexts, text =>
    {
        var article = CreateArticle(text.Value);
        var dates = DateRecognizer.Recognize(article);
        var mentions = QuantityRecognizer.Recognize(article, dates);

        Assert.All(mentions, mention => Assert.Equal(mention.Text, mention.In(text.Value)));
        Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Offset));
        Assert.All(mentions, mention => Assert.DoesNotContain(dates, date => date.Overlaps(mention)));
        Assert.All(mentions, mention => Assert.NotEqual("", mention.Unit));
    });

    private static void AssertFinds(string marked)
    {
        var (text, expected) = MarkedText.Parse(marked);
        var article = CreateArticle(text);
        var dates = DateRecognizer.Recognize(article);

        var found = QuantityRecognizer.Recognize(article, [.. dates, .. AddressRecognizer.RecognizePhones(article.Article)]);

        Assert.Equal(expected, found.Select(quantity => (quantity.Offset, quantity.Text, Written(quantity))));
    }

    private static string Written(QuantityMention quantity)
    {
        var bound = quantity.Bound switch
        {
            QuantityBound.AtLeast => ">",
            QuantityBound.AtMost => "<",
            QuantityBound.About => "~",
            _ => "",
        };
        return FormattableString.Invariant($"{bound}{quantity.Value} {quantity.Unit}").TrimEnd();
    }

    private static TokenizedArticle CreateArticle(string text) =>
        TokenizedArticle.Create(
            NamedText.CreateArticle(text) with { Sentences = text.Length == 0 ? [] : [new Sentence(0, text.Length, "en")] });
}
