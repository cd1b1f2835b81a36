using Enrichment.Articles;
using Enrichment.Claims.Detection;
using Enrichment.Text;
using Enrichment.Tests.Syntax;

namespace Enrichment.Tests.Articles;

public class DatelineTests
{
    private const string Sentence = "The ministry said forty wells in the north had dried up since May.";

    [Theory]
    [InlineData("KABUL, Sept 6, 2021 (Reuters) -", "KABUL", "Reuters", "2021-09-06")]
    [InlineData("NEW DELHI:", "NEW DELHI", null, null)]
    [InlineData("BOSTON (AP) —", "BOSTON", "AP", null)]
    [InlineData("(CNN) --", null, "CNN", null)]
    [InlineData("(IRIN) -", null, "IRIN", null)]
    [InlineData("WASHINGTON, D.C., Jan 3 (Xinhua) --", "WASHINGTON, D.C.", "Xinhua", "--01-03")]
    [InlineData("LONDON/PARIS (AFP)", "LONDON/PARIS", "AFP", null)]
    [InlineData("Kabul, Afghanistan —", "Kabul, Afghanistan", null, null)]
    [InlineData("April 5 (UPI) --", null, "UPI", "--04-05")]
    [InlineData("GENEVA, 12 May 2020 –", "GENEVA", null, "2020-05-12")]
    [InlineData("Rome -", "Rome", null, null)]
    [InlineData("DUBAI, United Arab Emirates (AP) —", "DUBAI, United Arab Emirates", "AP", null)]
    [InlineData("New Delhi [India], Sept 6 (ANI):", "New Delhi", "ANI", "--09-06")]
    [InlineData("MOSCOW, September 6. /TASS/.", "MOSCOW", "TASS", "--09-06")]
    [InlineData("NEW YORK--(BUSINESS WIRE)--", "NEW YORK", "BUSINESS WIRE", null)]
    [InlineData("TULSA, Okla. – July 18, 2022 –", "TULSA, Okla.", null, "2022-07-18")]
    [InlineData("July 18, 2022 – Tulsa, Okla. –", "Tulsa, Okla.", null, "2022-07-18")]
    [InlineData("NASHUA, N.H. -", "NASHUA, N.H.", null, null)]
    [InlineData("PTI, New Delhi:", "New Delhi", "PTI", null)]
    [InlineData("Reuters -", null, "Reuters", null)]
    [InlineData("MADRID (EFE).-", "MADRID", "EFE", null)]
    [InlineData("RIO DE JANEIRO, Oct 20 -", "RIO DE JANEIRO", null, "--10-20")]
    [InlineData("Wien, 18. Juli 2022 –", "Wien", null, "2022-07-18")]
    [InlineData("BENGALURU, Sep 6:", "BENGALURU", null, "--09-06")]
    public void A_text_can_start_with_one(string start, string? place, string? agency, string? date)
    {
        var article = Reading.Text($"Wells run dry\n\n{start} {Sentence}");

        Assert.Equal((place, agency, date), (article.Dateline?.Place, article.Dateline?.Agency, article.Dateline?.Date));
        Assert.StartsWith(start, article.Dateline!.In(article.Text) + ".", StringComparison.Ordinal);
        Assert.Equal(Sentence, article.SentenceTexts().Last());
    }

    [Theory]
    [InlineData("Smith: I never said that the wells were dry, and nobody ever asked me.")]
    [InlineData("WARNING: The water of these forty wells is not safe to drink, the ministry said.")]
    [InlineData("UPDATE 1-Forty wells in the north have dried up since May, the ministry said.")]
    [InlineData("Analysis: Why forty wells in the north of the country have dried up since May.")]
    [InlineData("BREAKING - Forty wells in the north have dried up since May, the ministry said.")]
    [InlineData("OPINION — The ministry has known about the dry wells in the north since last May.")]
    [InlineData("NATO - The alliance had sent engineers to the wells, but called them back in May.")]
    [InlineData("Austin - The pilot who found the wells - said that he had almost turned back.")]
    [InlineData("Paris - who found the wells - said that he had almost turned back in the fog.")]
    [InlineData("The Associated Press (AP) said on Monday that forty wells had dried up since May.")]
    [InlineData("The World Health Organization (WHO) said on Monday that the wells were not safe.")]
    [InlineData("On Sept 6, 2021 - The day the wells dried up - nobody was in the office to hear it.")]
    [InlineData("In London, the ministry said on Monday that forty wells had dried up since May.")]
    [InlineData("Birmingham: Forty wells run dry")]
    public void Other_starts_are_none(string text)
    {
        Assert.Null(Reading.Text($"Wells run dry\n\n{text}\n\n{Sentence}").Dateline);
        Assert.Null(Reading.Text($"{text}\n\n{Sentence}").Dateline);
    }

    [Fact]
    public void Its_date_is_the_publication_date_if_it_has_a_year()
    {
        var article = Reading.Text($"KABUL, Sept 6, 2021 (Reuters) - {Sentence}");

        Assert.Equal(("2021-09-06", ValueOrigin.Dateline), (article.Published?.ToString(), article.PublishedFrom));
        Assert.Null(Reading.Text($"KABUL, Sept 6 (Reuters) - {Sentence}").Published);
    }

    [Theory]
    [InlineData("https://a.example/2021/09/07/wells", "2021-09-06")]
    [InlineData("https://a.example/2021/10/07/wells", "--09-06")]
    [InlineData("https://a.example/wells", "--09-06")]
    public void Its_year_is_that_of_a_publication_a_few_days_apart(string url, string date) =>
        Assert.Equal(date, Reading.Text($"url: {url}\n\nKABUL, Sept 6 (Reuters) - {Sentence}").Dateline?.Date);

    [Fact]
    public void At_the_turn_of_the_year_its_year_is_the_other_one() => Assert.Equal(
        "2020-12-31",
        Reading.Text($"date: 2021-01-01\n\nKABUL, Dec 31 (Reuters) - {Sentence}").Dateline?.Date);

    [Fact]
    public void It_can_be_below_a_standfirst() => Assert.Equal(
        "KABUL", Reading.Text($"Wells run dry\n\nForty wells are empty.\n\nKABUL (Reuters) - {Sentence}").Dateline?.Place);

    [Theory]
    [InlineData("LONDON: The wells are dry, officials said.")]
    [InlineData("NEW DELHI: Forty wells have run dry. It is late.")]
    public void A_place_in_capitals_can_start_a_short_paragraph(string text) =>
        Assert.NotNull(Reading.Text($"{text}\n\n{Sentence}").Dateline);

    [Theory]
    [InlineData("NEW DELHI: ")]
    [InlineData("KABUL, Sept 6 (Reuters) - ")]
    public void It_is_not_part_of_a_claim_and_its_place_is_no_speaker(string start)
    {
        var article = Reading.Text(start + Sentence);
        var claims = ClaimDetector.Detect(TokenizedArticle.Create(article), [], StoredTrees.Find(article)).Claims;

        var claim = Assert.Single(claims);
        Assert.True(claim.Content.Offset >= article.Dateline!.Offset + article.Dateline.Length);
        Assert.DoesNotContain("DELHI", claim.Source.Text ?? "", StringComparison.Ordinal);
    }
}
