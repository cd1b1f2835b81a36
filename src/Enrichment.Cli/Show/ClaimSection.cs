using Enrichment.Claims;
using Enrichment.Cli.Output;
using Enrichment.Pipeline;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Enrichment.Cli.Show;

/// <summary>Writes the claims of an article: number, who, cue, what, and what a reader must know before quoting it.</summary>
internal static class ClaimSection
{
    private static readonly Style Who = new(Color.Aqua);
    private static readonly Style Cue = new(decoration: Decoration.Italic);
    private static readonly Style Denial = new(Color.Red);
    private static readonly Style Mark = new(Color.Yellow);

    /// <summary>Writes the claims in lines of <paramref name="width"/> columns.</summary>
    public static IEnumerable<Segment> Write(EnrichedArticle article, int width)
    {
        var numbers = new ClaimNumbers(article);
        var disputes = article.Disputes!.DistinctBy(dispute => dispute.Id).ToDictionary(dispute => dispute.Id, StringComparer.Ordinal);
        return article.Claims!.SelectMany(claim =>
        {
            var marks = string.Join("; ", FindMarks(claim, numbers, disputes));
            return Write(claim, numbers, marks, width);
        });
    }

    private static IReadOnlyList<Segment> Write(Claim claim, ClaimNumbers numbers, string marks, int width)
    {
        var words = ClaimWords.Create(claim);
        var number = $"  {numbers.Find(claim.Id).PadLeft(numbers.Width)}  ";
        List<(string, Style)> texts =
        [
            (words.Who, Who),
            (ClaimWords.Separator, Style.Plain),
            (words.Cue, Cue),
            (ClaimWords.Separator + words.What, Style.Plain),
        ];
        if (marks != "") texts.AddRange([(" ", Style.Plain), ($"[{marks}]", claim.Stance == Stance.Denies ? Denial : Mark)]);
        return WrappedText.Write(number, number.Length, width, texts);
    }

    // A firm assertion is the ordinary case and has no mark.
    private static IEnumerable<string> FindMarks(Claim claim, ClaimNumbers numbers, IReadOnlyDictionary<string, Dispute> disputes)
    {
        if (claim.Stance != Stance.Asserts) yield return EnrichmentJson.GetName(claim.Stance);
        if (claim.Certainty != Certainty.Firm) yield return EnrichmentJson.GetName(claim.Certainty);
        if (claim.Within is { } outer) yield return $"within {numbers.Find(outer)}";
        var opponents = string.Join(", ", numbers.FindOpponents(claim, disputes));
        if (opponents != "") yield return $"disputed by {opponents}";
    }
}
