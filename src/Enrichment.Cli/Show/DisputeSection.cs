using Enrichment.Claims;
using Enrichment.Cli.Output;
using Enrichment.Pipeline;
using Spectre.Console;
using Spectre.Console.Rendering;
using static System.FormattableString;

namespace Enrichment.Cli.Show;

/// <summary>Writes the disputes of an article: the numbers of the two claims, the kind, the confidence and the reason.</summary>
internal static class DisputeSection
{
    private static readonly Style Kind = new(Color.Yellow);

    /// <summary>Writes the disputes in lines of <paramref name="width"/> columns.</summary>
    public static IEnumerable<Segment> Write(EnrichedArticle article, int width)
    {
        var numbers = new ClaimNumbers(article);
        return article.Disputes!.SelectMany(dispute => Write(dispute, numbers, width));
    }

    private static IReadOnlyList<Segment> Write(Dispute dispute, ClaimNumbers numbers, int width)
    {
        var pair = dispute.Claims.Select(id => numbers.Find(id).PadLeft(numbers.Width));
        var first = $"  {string.Join(" ↔ ", pair)}  ";
        var kind = Invariant($"{EnrichmentJson.GetName(dispute.Kind)}, confidence {dispute.Confidence:0.00}:");
        return WrappedText.Write(
            first, CellWidth.Measure(first), width, [(kind, Kind), ($" {OneLine.Create(dispute.Reason)}", Style.Plain)]);
    }
}
