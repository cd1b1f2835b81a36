using System.Text;
using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Claims.Detection;
using Enrichment.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Enrichment.Tests.Claims;

/// <summary>Properties of the claims of any text.</summary>
public sealed class ClaimPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Smith", "Acme", "he", "They", "officials", "the spokesman", "said", "claims", "has denied", "refuted these allegations",
            "saying", "told", "reporters", "that", "according to", "reportedly", "was quoted as saying", "if", "may", "not", "it was over",
        "the war", "victory", "in a statement", "on Twitter", "on Monday", "\"", "\"", "“", "”", "'", "‘",
            "’", "«", "»", "„", ",", ",", ".", ".", ":", ";", "—", "(", ")", "?", "!", "…", "\n\n",
                "\n", "😀", "e\u0301", "شهر", "3.5", "%", "$",
        "who", "and", "but", "while", "claim", "by", "of", "for", "— City (@city) May 4, 2021\n\n", "https://t.co/a", "\ud83d",
    ];

    private static Arbitrary<string> Texts() => Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary();

    [Property(MaxTest = 500)]
    public Property Every_span_slices_to_its_text() => Prop.ForAll(Texts(), SpansSlice);

    [Property(MaxTest = 300)]
    public void Every_text_is_analysed(string? text) => SpansSlice(text ?? "");

    [Property(MaxTest = 300)]
    public Property Claims_with_less_than_the_least_confidence_are_left_out() => Prop.ForAll(Texts(), text =>
    {
        if (text.Trim().Length == 0) return;
        var all = ArticleBuilder.AnalyzeWithoutTrees(text, ["Smith:Person", "Acme"]);
        var kept = ArticleBuilder.AnalyzeWithoutTrees(text, ["Smith:Person", "Acme"], new ClaimOptions(0.8));
        Assert.Equal(
            all.Claims.Where(claim => claim.Confidence >= 0.8).Select(claim => (claim.Id, claim.Within)),
            kept.Claims.Select(claim => (claim.Id, claim.Within)));
        CheckIds(kept);
    });

    [Fact]
    public void The_same_text_gives_the_same_claims()
    {
        const string Text = "Smith said that it was over. Acme denied it.";
        Assert.Equal(Dump(Text), Dump(Text));
    }

    [Theory]
    [InlineData("said ")]
    [InlineData("\"")]
    [InlineData("\" said ")]
    [InlineData("Smith said that ")]
    [InlineData("according to Smith, ")]
    [InlineData("Smith denied it. ")]
    [InlineData("Smith said: \"It is over.\" ")]
    [InlineData("' s' ")]
    [InlineData("reportedly ")]
    [InlineData("a, ")]
    public void A_long_run_of_one_character_is_analysed(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 60_000 / piece.Length).ToString();

        SpansSlice(text);
    }

    private static void SpansSlice(string text)
    {
        if (text.Trim().Length == 0) return;
        var article = ArticleBuilder.Build(text);
        var analysis = ClaimDetector.Detect(
            TokenizedArticle.Create(article), ArticleBuilder.Entities(article, "Smith:Person", "Acme", "Twitter", "City"));
        foreach (var claim in analysis.Claims)
        {
            Assert.Equal(claim.Text, claim.In(text));
            Assert.Equal(claim.Cue.Text, claim.Cue.In(text));
            Assert.Equal(claim.Content.Text, string.Join(" … ", claim.Content.Parts.Select(part => part.In(text))));
            Assert.DoesNotContain(claim.Content.Parts, part => part.Length == 0 || !claim.Contains(part));
            Assert.True(claim.Contains(claim.Cue) && claim.Contains(claim.Content) && claim.Content.Length > 0 && claim.Cue.Length > 0);
            if (claim.Source.Offset is { } offset) Assert.Equal(claim.Source.Text, text.Substring(offset, claim.Source.Length!.Value));
            Assert.Equal(claim.Source.Kind == SourceKind.Author
                || (claim.Source.Kind == SourceKind.Unnamed && claim.Cue.Type == CueType.Quotation && claim.Source.Text is null),
                    claim.Source.Text is null);
            Assert.Equal(claim.Source.Entity is null, claim.Source.Name is null);
            Assert.True(claim.Source.Entity is null || claim.Source.Kind is not (SourceKind.Unnamed or SourceKind.Author));
            Assert.InRange(claim.Confidence, 0.01, 0.99);
            Assert.Equal(Math.Round(claim.Confidence, 2), claim.Confidence);
        }

        CheckIds(analysis);
        Assert.Equal(analysis.Claims.OrderBy(claim => claim.Offset).Select(claim => claim.Id), analysis.Claims.Select(claim => claim.Id));
    }

    private static void CheckIds(ClaimAnalysis analysis)
    {
        var claims = analysis.Claims.ToDictionary(claim => claim.Id);
        Assert.All(claims.Keys, id => Assert.Matches("^claim:[0-9a-f]{12}(-[0-9]+)?$", id));
        foreach (var claim in claims.Values)
        {
            if (claim.Within is null) continue;
            var context = claims[claim.Within];
            Assert.Contains(context.Content.Parts, part => part.Contains(claim.Cue));
            Assert.InRange(claim.Confidence, 0, context.Confidence);
        }

        Assert.Equal(analysis.Disputes.Count, analysis.Disputes.DistinctBy(dispute => dispute.Id).Count());
        Assert.All(analysis.Disputes,
            dispute => Assert.Equal(dispute.Claims.ToHashSet(), [.. claims.Values
                .Where(claim => claim.Disputes.Contains(dispute.Id)).Select(claim => claim.Id)]));
    }

    private static string Dump(string text) =>
        string.Join('\n', ArticleBuilder.FindClaims(text, "Smith:Person", "Acme").Select(claim => claim.ToString()));
}
