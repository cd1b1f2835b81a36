using Enrichment.Analysis;
using Enrichment.Claims;
using Enrichment.Index.Queries;
using FsCheck.Xunit;

namespace Enrichment.Index.Tests;

public class QueryTests
{
    [Fact]
    public void Words_and_phrases_are_separated_by_spaces()
    {
        var query = ClaimQuery.Parse("  prices \"prime minister\"\tsanction* “her words” ");

        Assert.Equal(
            [new QueryText("prices", false), new QueryText("prime minister", false), new QueryText("sanction*", true),
                new QueryText("her words", false)],
            query.Words);
    }

    [Fact]
    public void A_filter_has_a_name_a_colon_and_a_value()
    {
        var query = ClaimQuery.Parse(
            "speaker:\"Ahmad Massoud\" SPEAKER:person:ann about:kabul entity:taliban type:organization stance:denies certainty:hedged "
            + "disputed:yes after:2021-09-06 before:2022");

        Assert.Equal(["Ahmad Massoud", "person:ann"], query.Speakers);
        Assert.Equal(["kabul"], query.About);
        Assert.Equal(["taliban"], query.Entities);
        Assert.Equal(
            (EntityType.Organization, Stance.Denies, Certainty.Hedged, true),
            (query.Type, query.Stance, query.Certainty, query.IsDisputed));
        Assert.Equal((Dates.Parse("2021-09-06"), Dates.Parse("2022-01-01")), (query.From, query.Before));
        Assert.Empty(query.Words);
    }

    [Theory]
    [InlineData("foo:bar", 0, "There is no filter 'foo:'; the filters are speaker:, about:,")]
    [InlineData("a stance:maybe", 2, "stance: must be one of asserts, denies, questions, not 'maybe'.")]
    [InlineData("type:", 0, "type: must be one of person, organization,")]
    [InlineData("disputed:1", 0, "disputed: must be yes or no, not '1'.")]
    [InlineData("after:yesterday", 0, "after: needs a date such as 2021-09-06, 2021-09 or 2021, not 'yesterday'.")]
    [InlineData("before:2021-02-30", 0, "before: needs a date such as")]
    [InlineData("speaker:", 0, "speaker: needs a name or the id of an entity, for example")]
    [InlineData("a \"b c", 2, "A quotation mark is not closed;")]
    [InlineData("stance:denies stance:asserts", 14, "stance: can be used only once;")]
    public void An_error_has_its_position_and_what_to_write(string text, int position, string message)
    {
        var error = Assert.Throws<ClaimQueryException>(() => ClaimQuery.Parse(text));

        Assert.Equal(position, error.Position);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_query_is_an_error()
    {
        Assert.Throws<ClaimQueryException>(() => ClaimQuery.Parse(new string('a', 1_001)));
        Assert.Throws<ClaimQueryException>(() => ClaimQuery.Parse(string.Concat(Enumerable.Repeat("a ", 33))));
    }

    [Theory]
    [InlineData("10:30")]
    [InlineData("https://news.example/a")]
    public void A_colon_after_digits_or_before_slashes_is_no_filter(string text) =>
        Assert.Equal([new QueryText(text, false)], ClaimQuery.Parse(text).Words);

    [Theory]
    [InlineData("")]
    [InlineData(" \0 \n")]
    [InlineData("\"\" - ( ) * ^ + & | ,")]
    public void Text_without_a_word_matches_every_claim(string text)
    {
        using var index = new TestIndex().Put(new TestArticle("a").Say("Ann", "one"));

        Assert.Equal(["one"], index.Find(text));
    }

    [Theory]
    [InlineData("prices OR rains")]
    [InlineData("prices NOT rose")]
    [InlineData("NEAR(prices rains)")]
    [InlineData("content:prices")]
    [InlineData("rose AND")]
    [InlineData("{content}")]
    [InlineData("-prices")]
    [InlineData("terms")]
    [InlineData("stanceasserts")]
    [InlineData("'; DROP TABLE said; --")]
    public void The_syntax_of_the_text_index_is_only_words(string text)
    {
        using var index =
            new TestIndex().Put(new TestArticle("a").Say("Ann", "prices rose").Say("Bo", "it rains", stance: Stance.Denies).Dispute(0, 1));

        Assert.True(Find(index, text) is [] or ["prices rose"]);
        Assert.Equal(2, index.Find("").Count);
    }

    [Fact]
    public void Filters_of_properties_cannot_be_written_as_words()
    {
        using var index = new TestIndex().Put(new TestArticle("a").Say("Ann", "one").Say("Bo", "two", stance: Stance.Denies).Dispute(0, 1));

        Assert.Empty(index.Find("stancedenies"));
        Assert.Empty(index.Find("disputed"));
        Assert.Equal(["two"], index.Find("stance:denies"));
    }

    [Property]
    public void Any_text_is_parsed_or_rejected_and_never_breaks_the_search(string? text)
    {
        using var index = new TestIndex().Put(new TestArticle("a").Say("Ann", "prices rose"));

        Assert.InRange(Find(index, text ?? "").Count, 0, 1);
    }

    [Fact]
    public void Hostile_texts_are_parsed_or_rejected_and_never_break_the_search()
    {
        using var index = new TestIndex().Put(new TestArticle("a").Say("Ann", "prices rose"));

        Assert.All(HostileInputs.All.Values, create =>
        {
            Find(index, create(900));
            Find(index, $"speaker:\"{create(500).Replace("\"", "", StringComparison.Ordinal)}\"");
        });
    }

    private static IReadOnlyList<string> Find(TestIndex index, string text)
    {
        try
        {
            return index.Find(text);
        }
        catch (ClaimQueryException)
        {
            return [];
        }
    }
}
