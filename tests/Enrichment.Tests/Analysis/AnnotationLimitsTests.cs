using System.Globalization;
using Enrichment.Analysis;

namespace Enrichment.Tests.Analysis;

public class AnnotationLimitsTests
{
    private static readonly Lazy<string[]> Documentation = new(() => File.ReadAllLines(Path.Join(Checkout.Root, "docs", "reliability.md")));

    public static TheoryData<AnnotationKind> Kinds => [.. Enum.GetValues<AnnotationKind>()];

    [Fact]
    public void A_limit_is_constant_up_to_100_000_characters_and_grows_with_longer_texts()
    {
        Assert.Equal(400, AnnotationLimits.GetMost(AnnotationKind.Claims, 1_000));
        Assert.Equal(400, AnnotationLimits.GetMost(AnnotationKind.Claims, 100_000));
        Assert.Equal(4_000, AnnotationLimits.GetMost(AnnotationKind.Claims, 1_000_000));
        Assert.Equal(200_000, AnnotationLimits.GetMostCharactersOfClaims(1_000));
        Assert.Equal(2_000_000, AnnotationLimits.GetMostCharactersOfClaims(1_000_000));
    }

    [Fact]
    public void Annotations_within_the_limit_are_all_kept_without_a_warning()
    {
        var limited = AnnotationLimits.Apply(AnnotationKind.Dates, Enumerable.Range(0, 500).ToList(), 1_000, Stage.Entities);

        Assert.Equal(500, limited.Kept.Count);
        Assert.Empty(limited.Warnings);
    }

    [Fact]
    public void Beyond_the_limit_the_first_annotations_are_kept_and_the_warning_has_the_number_of_the_others()
    {
        var limited = AnnotationLimits.Apply(AnnotationKind.Dates, Enumerable.Range(0, 1_734).ToList(), 1_000, Stage.Entities);

        Assert.Equal(Enumerable.Range(0, 500), limited.Kept);
        Assert.Equal(
            new Warning(
                "datesOmitted",
                "1,234 dates were left out. There can be 500 in an article of 1,000 characters; split it into parts.",
                Stage.Entities),
            Assert.Single(limited.Warnings));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_a_warning_for_one_and_for_many_and_none_for_none(AnnotationKind kind)
    {
        Assert.Empty(OmittedAnnotations.CreateWarnings(kind, 0, 1_000, Stage.Claims));
        Assert.StartsWith("1 ", CreateMessage(kind, 1), StringComparison.Ordinal);
        Assert.Contains(" was left out. ", CreateMessage(kind, 1), StringComparison.Ordinal);
        Assert.StartsWith("2,000 ", CreateMessage(kind, 2_000), StringComparison.Ordinal);
        Assert.Contains(" were left out. ", CreateMessage(kind, 2_000), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_documentation_has_the_limit_and_the_warning_of_every_kind(AnnotationKind kind)
    {
        var most = AnnotationLimits.GetMostPerThousand(kind)?.ToString(CultureInfo.InvariantCulture) ?? "-";
        Assert.Contains($"| {most} |", FindRow(kind), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AnnotationKind.Claims, AnnotationLimits.ClaimsPerSentence)]
    [InlineData(AnnotationKind.Disputes, AnnotationLimits.DisputesPerClaim)]
    [InlineData(AnnotationKind.Targets, AnnotationLimits.TargetsPerSentence)]
    public void The_documentation_has_the_limits_of_a_sentence_or_claim(AnnotationKind kind, int most) =>
        Assert.Contains($" {most.ToString(CultureInfo.InvariantCulture)} per ", FindRow(kind), StringComparison.Ordinal);

    [Fact]
    public void The_documentation_has_the_limit_of_tokens() => Assert.Contains(
        $" {AnnotationLimits.TokensPerThousand} words and marks per 1,000 ", FindRow(AnnotationKind.Sentences), StringComparison.Ordinal);

    private static string FindRow(AnnotationKind kind) =>
        Assert.Single(Documentation.Value, line => line.Contains($"| `{OmittedAnnotations.GetCode(kind)}` |", StringComparison.Ordinal));

    private static string CreateMessage(AnnotationKind kind, int count) =>
        Assert.Single(OmittedAnnotations.CreateWarnings(kind, count, 1_000, Stage.Claims)).Message;
}
