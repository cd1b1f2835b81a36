using Enrichment.Articles;
using Enrichment.Lexicons;

namespace Enrichment.Documents.Html.Content;

/// <summary>Invitations to subscribe or to follow the author, near the end of an article.</summary>
internal static class Offers
{
    private const int Longest = 300;
    private const double LatestShare = 0.2;

    private static readonly WordSet Phrases = Lexicon.Open(typeof(Offers).Assembly, "page-offers.txt").ToWordSet();

    /// <summary>Removes them from <paramref name="blocks"/>. A block in <paramref name="known"/> is kept.</summary>
    public static void Remove(List<PageBlock> blocks, KnownText? known)
    {
        var total = blocks.Sum(CountRunning);
        var after = 0;
        for (var at = blocks.Count - 1; at >= 0 && after <= LatestShare * total; at--)
        {
            after += CountRunning(blocks[at]);
            if (IsOffer(blocks[at]) && known?.Has(blocks[at]) != true) blocks.RemoveAt(at);
        }
    }

    private static int CountRunning(PageBlock block) => PageText.IsRunning(block) ? block.Text.Length : 0;

    private static bool IsOffer(PageBlock block) =>
        block.Text.Length <= Longest
        && (block.LinkShare > 0 || block.Kind == ParagraphKind.Caption || block.Text.Contains('@', StringComparison.Ordinal))
        && Phrases.Words.Any(offer => block.Text.Contains(offer, StringComparison.OrdinalIgnoreCase));
}
