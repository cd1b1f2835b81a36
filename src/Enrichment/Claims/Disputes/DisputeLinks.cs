using Enrichment.Analysis;

namespace Enrichment.Claims.Disputes;

/// <summary>The disputes between the claims of one article, one for each pair, within the limits.</summary>
internal sealed class DisputeLinks(int claims, int textLength)
{
    private readonly int _most = AnnotationLimits.GetMost(AnnotationKind.Disputes, textLength);
    private readonly HashSet<(int, int)> _seen = [];
    private readonly List<(int Other, FoundDispute Dispute)>?[] _links = new List<(int, FoundDispute)>?[claims];
    private int _count;

    /// <summary>The number of disputes that were left out.</summary>
    public int Omitted => _seen.Count - _count;

    /// <summary>Adds a dispute, unless its pair is known or one of the claims has too many.</summary>
    public void Add(FoundDispute dispute)
    {
        var (one, other) = (dispute.Answer, dispute.Claim);
        if (!_seen.Add((Math.Min(one, other), Math.Max(one, other))) || _count == _most || IsFull(one) || IsFull(other)) return;
        (_links[one] ??= []).Add((other, dispute));
        (_links[other] ??= []).Add((one, dispute));
        _count++;
    }

    /// <summary>The claims that dispute claim <paramref name="index"/>, in order.</summary>
    public IEnumerable<(int Other, FoundDispute Dispute)> Get(int index) =>
        _links[index] is { } links ? links.OrderBy(link => link.Other) : [];

    private bool IsFull(int claim) => _links[claim]?.Count == AnnotationLimits.DisputesPerClaim;
}
