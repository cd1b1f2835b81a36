using Enrichment.Claims;
using Enrichment.Index.Results;
using Enrichment.Quantities;

namespace Enrichment.Index.Tests;

public class HistoryTests
{
    private static readonly Statement Fell = new("@location:kabul", new Predicate("fall"));

    [Fact]
    public void Everyone_who_repeats_denies_or_contradicts_a_claim_is_on_its_timeline_by_date()
    {
        using var index = new TestIndex().Put(
            new TestArticle("a") { Published = "2021-09-06" }.Say("Ann", "prices rose", "person:ann").Say("Bo", "prices fell", "person:bo")
                .Dispute(0, 1, DisputeKind.Contradiction),
            new TestArticle("b") { Published = "2021-09-08" }.Say("Cy", "that prices rose", "person:cy"),
            new TestArticle("c") { Published = "2021-09-07" }.Say("Di", "prices rose", "person:di", Stance.Denies),
            new TestArticle("d").Say("Di", "it rains", "person:di"));

        var history = index.Index.FindClaim(index.Search("speaker:ann").Claims[0].Id)!;

        Assert.Equal("prices rose", history.Claim.Content);
        Assert.True(history.Claim.IsDisputed);
        Assert.Equal(
            [(ClaimRelation.Contradicts, "Bo"), (ClaimRelation.Denies, "Di"), (ClaimRelation.Repeats, "Cy")],
            history.Timeline.Select(related => (related.Relation, related.Claim.Speaker!.Name)));
        Assert.Equal(
            ("a reason", 0.9, true),
            (history.Timeline[0].Reason, history.Timeline[0].Confidence, history.Timeline[0].IsWithinArticle));
    }

    [Fact]
    public void The_claim_that_a_denial_refers_to_is_denied_by_it()
    {
        using var index = new TestIndex().Put(
            new TestArticle("a").Say("Ann", "prices rose", "person:ann").Say("Bo", "the report", "person:bo", Stance.Denies).Dispute(0, 1));

        var denial = index.Index.FindClaim(index.Search("speaker:bo").Claims[0].Id)!;
        var denied = index.Index.FindClaim(index.Search("speaker:ann").Claims[0].Id)!;

        Assert.Equal(ClaimRelation.IsDenied, Assert.Single(denial.Timeline).Relation);
        Assert.Equal(ClaimRelation.Denies, Assert.Single(denied.Timeline).Relation);
    }

    [Fact]
    public void Claims_of_other_articles_that_say_the_opposite_within_a_week_dispute_a_claim()
    {
        using var index = new TestIndex().Put(
            new TestArticle("a") { Published = "2021-09-06" }.Say("Ann", "Kabul fell", "person:ann", statement: Fell),
            new TestArticle("b") { Published = "2021-09-13" }
                .Say("Bo", "Kabul has not fallen", "person:bo", statement: Fell with { Negated = true }),
            new TestArticle("c") { Published = "2021-09-22" }
                .Say("Cy", "Kabul did not fall", "person:cy", statement: Fell with { Negated = true }));

        var related = Assert.Single(index.Index.FindClaim(index.Search("speaker:ann").Claims[0].Id)!.Timeline);

        Assert.Equal((ClaimRelation.Contradicts, "Bo", false), (related.Relation, related.Claim.Speaker!.Name, related.IsWithinArticle));
        Assert.Equal("Ann said: \"Kabul fell\"; Bo said: \"Kabul has not fallen\"", related.Reason);
        Assert.Equal(["Ann", "Bo"], index.Search("disputed:yes").Claims.Select(claim => claim.Speaker!.Name).Order());
        Assert.Equal(1, index.Index.Count().Disputes);
    }

    [Fact]
    public void A_dispute_ends_with_one_of_its_claims()
    {
        using var index = new TestIndex().Put(
            new TestArticle("a") { Published = "2021-09-06" }.Say("Ann", "Kabul fell", "person:ann", statement: Fell),
            new TestArticle("b") { Published = "2021-09-07" }
                .Say("Bo", "Kabul held", "person:bo", statement: Fell with { Negated = true }));
        Assert.Equal(2, index.Search("disputed:yes").Total);

        index.Index.Remove(["b"]);

        Assert.Empty(index.Find("disputed:yes"));
        Assert.Equal(["Kabul fell"], index.Find("disputed:no"));
    }

    [Fact]
    public void Claims_of_one_article_are_compared_by_its_analysis_only()
    {
        using var index = new TestIndex().Put(new TestArticle("a") { Published = "2021-09-06" }
            .Say("Ann", "Kabul fell", "person:ann", statement: Fell)
            .Say("Bo", "Kabul held", "person:bo", statement: Fell with { Negated = true }));

        Assert.Empty(index.Find("disputed:yes"));
    }

    [Fact]
    public void Statements_of_hostile_documents_are_compared_without_an_error()
    {
        Statement[] hostile =
        [
            new("", new Predicate("")),
            new("\0-:@", new Predicate("un\uD83D", "\n")) { Negated = true, Others = [], Places = ["", "@"], DirectObject = "" },
            new("people", new Predicate("die")) { Figures = [new Figure(decimal.MaxValue, "", QuantityBound.About, "")] },
            new("people", new Predicate("die")) { Figures = [new Figure(decimal.MinValue, "", QuantityBound.About, "")] },
        ];
        var articles = hostile.SelectMany((statement, number) => new[] { "Ann", "Bo" }.Select(speaker =>
            new TestArticle($"{speaker}{number}") { Published = "2021-09-06" }
                .Say(speaker, $"{number}", $"person:{speaker}", statement: statement)));

        using var index = new TestIndex().Put([.. articles]);

        Assert.Equal(8, index.Search("").Total);
    }

    [Theory]
    [InlineData("said:000000000000")]
    [InlineData("said:zz")]
    [InlineData("claim:000000000000")]
    [InlineData("")]
    [InlineData("said:-00000000001")]
    public void An_unknown_id_has_no_claim(string id)
    {
        using var index = new TestIndex().Put(new TestArticle("a").Say("Ann", "prices rose"));

        Assert.Null(index.Index.FindClaim(id));
    }
}
