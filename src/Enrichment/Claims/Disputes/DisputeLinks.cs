using Enrichment.Analysis;

namespace Enrichment.Claims.Disputes;

/// <summary>The disputes between the claims of one article, each claim by its index, within the limits.</summary>
internal sealed class DisputeLinks(int claims, int textLength)
{
    private readonly int _most = AnnotationLimits.GetMost(AnnotationKind.Disputes, textLength);
    private readonly HashSet<(int, int)> _seen = [];
    private readonly List<(int Other, string Reason)>?[] _links = new List<(int, string)>?[claims];
    private int _count;

    /// <summary>The number of disputes that were left out.</summary>
    public int Omitted => _seen.Count - _count;

    /// <summary>Adds the dispute between two claims, unless it is known or one of them has too many.</summary>
    public void Add(int one, int other, string reason)
    {
        if (!_seen.Add((Math.Min(one, other), Math.Max(one, other))) || _count == _most || IsFull(one) || IsFull(other)) return;
        (_links[one] ??= []).Add((other, reason));
        (_links[other] ??= []).Add((one, reason));
        _count++;
    }

    /// <summary>The claims that dispute claim <paramref name="index"/>, in order.</summary>
    public IEnumerable<(int Other, string Reason)> Get(int index) => (_links[index] ?? []).OrderBy(link => link.Other);

    private bool IsFull(int claim) => _links[claim]?.Count == AnnotationLimits.DisputesPerClaim;
}
