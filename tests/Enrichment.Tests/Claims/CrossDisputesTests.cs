using Enrichment.Claims;
using Enrichment.Claims.Disputes;
using Enrichment.Quantities;

namespace Enrichment.Tests.Claims;

/// <summary>Disputes between claims of different articles, from the statements in their documents.</summary>
public sealed class CrossDisputesTests
{
    private const string Taliban = "@organization:taliban";
    private const string City = "@location:bazarak";

    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly Statement Captured =
        new(Taliban, new Predicate("capture")) { DirectObject = City, Others = [City], Places = [City] };

    private static readonly Statement Rose = new("price", new Predicate("rise", "level")) { Places = ["@location:norway"] };

    [Fact]
    public void A_statement_and_its_negation_dispute_each_other_in_both_orders()
    {
        var (one, other) = (Claim("Smith", Captured), Claim("Jones", Captured with { Negated = true }));

        var found = Find(one, other);

        Assert.Equal((DisputeKind.Contradiction, 0.9), (found?.Kind, found?.Confidence));
        Assert.Equal(found, Find(other, one));
    }

    [Fact]
    public void Opposite_predicates_dispute_each_other()
    {
        var fell = Rose with { Predicate = new Predicate("fall", "level", true) };

        Assert.Equal(DisputeKind.Contradiction, Find(Claim("Smith", Rose), Claim("Jones", fell))?.Kind);
    }

    [Fact]
    public void A_claim_that_denies_what_another_one_says_is_a_denial_of_it()
    {
        var found = Find(Claim("Smith", Captured), Claim("Jones", Captured with { Negated = true }) with { Stance = Stance.Denies });

        Assert.Equal(DisputeKind.Denial, found?.Kind);
        Assert.StartsWith("Jones denied what Smith said", found?.Reason);
    }

    [Fact]
    public void Different_numbers_dispute_each_other_within_a_day()
    {
        var (one, other) = (Claim("Ann", Killed(12)), Claim("Ben", Killed(25)));

        Assert.Equal("Ann said 12 people, Ben said 25 people", Find(one, other, days: 1)?.Reason);
        Assert.Null(Find(one, other, days: 2));
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Claims_dispute_each_other_within_a_week(int days, bool isDisputed) =>
        Assert.Equal(isDisputed, Find(Claim("Smith", Captured), Claim("Jones", Captured with { Negated = true }), days) is not null);

    [Fact]
    public void Nothing_disputes_a_claim_without_a_day()
    {
        var (one, other) = (Claim("Smith", Captured), Claim("Jones", Captured with { Negated = true }));

        Assert.Null(CrossDisputes.Find(new ReportedClaim(one, null), new ReportedClaim(other, null)));
        Assert.Null(CrossDisputes.Find(new ReportedClaim(one, Day), new ReportedClaim(other, null)));
    }

    [Fact]
    public void Nobody_disputes_himself_and_no_spokesman_his_own_side()
    {
        var denied = Captured with { Negated = true };

        Assert.Null(Find(Claim("Smith", Captured), Claim("Smith", denied)));
        Assert.Null(Find(Claim("Acme Steel", Captured), Claim("Ann Jones", denied, "Ann Jones, who speaks for Acme")));
        Assert.Null(Find(Claim("Smith", Captured), Claim("", denied) with { Source = new(SourceKind.Pronoun, "she", 0, 3, null, null) }));
    }

    [Fact]
    public void What_is_to_come_does_not_dispute_what_was() =>
        Assert.Null(Find(Claim("Smith", Captured), Claim("Jones", Captured with { Negated = true }) with { Tense = Tense.Future }));

    [Fact]
    public void Another_object_place_or_time_is_no_dispute()
    {
        var claim = Claim("Smith", Captured with { Times = ["may"] });
        Statement[] others =
        [
            Captured with { DirectObject = "@location:rokha", Others = ["@location:rokha", "province"] },
            Captured with { Places = ["@location:rokha"] },
            Captured with { Times = ["june"] },
            Captured with { Subject = "@organization:army" },
            Captured with { Predicate = new Predicate("leave") },
            Captured with { HasInfinitive = true },
            Captured with { HasComplement = true },
        ];

        Assert.All(others, other => Assert.Null(Find(claim, Claim("Jones", other with { Negated = true }))));
    }

    [Fact]
    public void A_thing_without_a_name_is_the_same_only_at_the_same_place()
    {
        var fell = new Predicate("fall", "level", true);

        Assert.Null(Find(Claim("Smith", Rose), Claim("Jones", Rose with { Predicate = fell, Places = null })));
        Assert.Null(Find(Claim("Smith", Rose), Claim("Jones", Rose with { Predicate = fell, Modifiers = ["bread"] })));
    }

    [Theory]
    [InlineData("@person:reed", true)]
    [InlineData("@organization:tom-reed", true)]
    [InlineData("@person:ann-reed", false)]
    public void A_person_can_be_named_by_the_surname_and_have_another_type(string subject, bool isSame)
    {
        var left = new Statement("@person:tom-reed", new Predicate("leave"));
        var (one, other) = (Claim("Smith", left), Claim("Jones", left with { Subject = subject, Negated = true }));

        Assert.Equal(isSame, Find(one, other) is not null);
        Assert.Equal(CrossDisputes.GetKeys(one), CrossDisputes.GetKeys(other));
    }

    [Fact]
    public void Opposites_have_a_key_in_common()
    {
        Assert.NotEmpty(Keys(new Predicate("safe")).Intersect(Keys(new Predicate("unsafe"))));
        Assert.NotEmpty(Keys(new Predicate("rise", "level")).Intersect(Keys(new Predicate("fall", "level", true))));
        Assert.Empty(Keys(new Predicate("be")));
        Assert.Empty(CrossDisputes.GetKeys(Claim("Smith")));

        static IReadOnlyList<string> Keys(Predicate predicate) =>
            CrossDisputes.GetKeys(Claim("Smith", new Statement("@product:a-1", predicate)));
    }

    private static Statement Killed(int people) => new("people", new Predicate("kill"))
    {
        Passive = true,
        Others = ["@location:peshawar", "explosion"],
        Places = ["@location:peshawar"],
        Figures = [new Figure(people, "people", QuantityBound.Exact, $"{people} people")],
    };

    private static CrossDispute? Find(Claim one, Claim other, int days = 0) =>
        CrossDisputes.Find(new ReportedClaim(one, Day), new ReportedClaim(other, Day.AddDays(days)));

    private static Claim Claim(string name, params Statement[] statements) => Claim(name, statements, name);

    private static Claim Claim(string name, Statement statement, string text) => Claim(name, [statement], text);

    private static Claim Claim(string name, Statement[] statements, string text) => new(
        $"claim:{name}", 0, 0, 1, "x", new ClaimSource(SourceKind.Named, text, 0, text.Length, $"person:{name}", name),
        new ClaimCue("said", 0, 4, CueType.Verb), new ClaimContent("the content", [new(0, 1)], []), Quotation.Indirect,
        Stance.Asserts, Certainty.Firm, Tense.Past, [])
    {
        Statements = statements.Length > 0 ? statements : null,
    };
}
