using Enrichment.Text;

namespace Enrichment.Claims.Detection;

/// <summary>The direct quotations of claims. A claim is added before those that its quotation contains.</summary>
/// <param name="quotations">The quotations and posts of the article, in order, without overlaps.</param>
internal sealed class SpokenParts(IReadOnlyList<TextSpan> quotations)
{
    // More quotations between a claim and its context do not occur in prose; this bounds the time.
    private const int MostBack = 50;

    private readonly List<(TextSpan Part, CollectedClaim Claim)> _parts = [];

    /// <summary>Adds the words of <paramref name="claim"/> that are those of its source.</summary>
    public void Add(CollectedClaim claim)
    {
        var found = claim.Found.Claim;
        if (found.Quotation is not (Quotation.Direct or Quotation.Mixed)) return;
        foreach (var part in found.Content.Parts)
        {
            var quoted = FindQuoted(part).ToList();
            // A turn in a transcript has no marks.
            if (quoted.Count == 0 && found.Quotation == Quotation.Direct) quoted.Add(part);
            _parts.AddRange(quoted.Select(span => (span, claim)));
        }
    }

    /// <summary>The claim with the shortest quotation that contains <paramref name="cue"/>; null if there is none.</summary>
    public CollectedClaim? FindContext(TextSpan cue)
    {
        var best = default((TextSpan Part, CollectedClaim Claim)?);
        for (var at = _parts.Count - 1; at >= Math.Max(0, _parts.Count - MostBack); at--)
        {
            if (_parts[at].Part.Contains(cue) && !(best?.Part.Length <= _parts[at].Part.Length)) best = _parts[at];
        }

        return best?.Claim;
    }

    private IEnumerable<TextSpan> FindQuoted(TextSpan part)
    {
        var next = SortedSearch.FindFirst(
            0, quotations.Count, (quotations, part.Offset), static (sought, index) => sought.quotations[index].End > sought.Offset);
        for (; next < quotations.Count && quotations[next].Offset < part.End; next++)
        {
            var (start, end) = (Math.Max(part.Offset, quotations[next].Offset), Math.Min(part.End, quotations[next].End));
            yield return TextSpan.FromBounds(start, end);
        }
    }
}
