using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Tests.Articles;

public class EmbedReaderTests
{
    [Theory]
    [InlineData("It is theirs now. — Asvaka News (@AsvakaNews) September 6, 2021")]
    [InlineData("It is theirs now. – Asvaka News (@AsvakaNews) Sept. 6, 2021")]
    [InlineData("It is theirs now. -- Asvaka News (@AsvakaNews) Sep 6, 2021")]
    [InlineData("It is theirs now. — Asvaka News (@AsvakaNews) 6 September 2021")]
    [InlineData("It is theirs now. — Asvaka News (@AsvakaNews) · 6 Sep. 2021")]
    [InlineData("It is theirs now. —Asvaka News(@AsvakaNews) September 06, 2021")]
    [InlineData("It is theirs now.\n— Asvaka News (@AsvakaNews) September 6, 2021")]
    [InlineData("It is – so they say – theirs now. – Asvaka News (@AsvakaNews) September 6, 2021")]
    [InlineData("It is theirs now. https://t.co/95ySJ5ppo6— Asvaka News (@AsvakaNews) September 6, 2021")]
    public void A_paragraph_that_ends_in_an_attribution_is_an_embedded_post(string post)
    {
        var article = Reading.Text($"The city fell.\n\n{post}\n\nThe army denied it.");

        var embed = Assert.Single(article.Embeds);
        Assert.Equal(
            (EmbedKind.Post, "Asvaka News", "@AsvakaNews", new DateOnly(2021, 9, 6)),
            (embed.Kind, embed.Author, embed.Handle, embed.Date!.Value));
        Assert.Equal(post, embed.In(article.Text));
        Assert.Equal((ParagraphKind.Embed, post), article.Parts().ElementAt(1));
    }

    [Theory]
    [InlineData("Zabihullah (..ذبـــــیح الله م )")]
    [InlineData("Aśvaka - آسواکا News Agency")]
    [InlineData("Dr. Foo – Bar, PhD 😀")]
    [InlineData("A.B. -- C")]
    public void An_author_is_between_the_dash_and_the_handle(string author) =>
        Assert.Equal(author, Assert.Single(Reading.Text($"It is theirs now. — {author} (@AsvakaNews) September 6, 2021").Embeds).Author);

    [Fact]
    public void An_author_may_be_missing() =>
        Assert.Null(Assert.Single(Reading.Text("It is over. — (@AsvakaNews) September 6, 2021").Embeds).Author);

    [Fact]
    public void The_attribution_is_a_sentence_of_its_own() => Assert.Equal(
        ["We won.", "They lost. pic.twitter.com/3qnTydkdyN", "— Lt. Gen. Foo (@foo) September 6, 2021"],
        Reading.Text("We won. They lost. pic.twitter.com/3qnTydkdyN — Lt. Gen. Foo (@foo) September 6, 2021").SentenceTexts());

    [Theory]
    [InlineData("The mayor met Foo (@foo) on September 6, 2021")]
    [InlineData("It is over. — Foo (@foo) September 31, 2021")]
    [InlineData("It is over. — Foo (foo) September 6, 2021")]
    [InlineData("It is over. — Foo (@foo)")]
    [InlineData("It is over. — Foo (@foo) September 6, 2021, in Kabul.")]
    public void Other_paragraphs_are_not(string text) => Assert.Empty(Reading.Text(text).Embeds);

    [Fact]
    public void A_post_in_one_line_among_others_leaves_them_alone()
    {
        var article = Reading.Text(
            "The board said on Monday that it would not pay for the bridge, which has been closed since a truck broke through its "
            + "railing in the storm.\nWe won. — Foo (@foo) September 6, 2021\n"
            + "Its chair told reporters that the money was needed elsewhere, and that the city had known of the damage for years "
            + "without doing anything.");

        Assert.Equal([ParagraphKind.Body, ParagraphKind.Embed, ParagraphKind.Body], article.Parts().Select(part => part.Kind));
    }
}
