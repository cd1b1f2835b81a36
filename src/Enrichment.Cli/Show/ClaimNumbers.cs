using System.Globalization;
using Enrichment.Claims;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Show;

/// <summary>The numbers of the claims of an article, from 1 in text order. They are shorter than ids.</summary>
internal sealed class ClaimNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Numbers the claims of an article.</summary>
    public ClaimNumbers(EnrichedArticle article)
    {
        foreach (var claim in article.Claims!) _numbers.TryAdd(claim.Id, _numbers.Count + 1);
    }

    /// <summary>The width of the largest number, in columns.</summary>
    public int Width => Format(Math.Max(1, _numbers.Count)).Length;

    /// <summary>The number of the claim with an id, or "?" if there is none.</summary>
    public string Find(string id) => _numbers.TryGetValue(id, out var number) ? Format(number) : "?";

    /// <summary>The numbers of the claims that dispute a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="disputes">The disputes of the article, by id.</param>
    public IEnumerable<string> FindOpponents(Claim claim, IReadOnlyDictionary<string, Dispute> disputes) => claim.Disputes
        .Select(disputes.GetValueOrDefault)
        .OfType<Dispute>()
        .Select(dispute => Find(dispute.Claims[0] == claim.Id ? dispute.Claims[1] : dispute.Claims[0]));

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
