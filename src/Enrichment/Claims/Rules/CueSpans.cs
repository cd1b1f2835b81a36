using Enrichment.Claims.Attributions;
using Enrichment.Text;

namespace Enrichment.Claims.Rules;

/// <summary>The cues of the claims of a passage. Each question about them takes logarithmic time.</summary>
internal sealed class CueSpans
{
    // In order, in UTF-16 code units.
    private readonly int[] _starts;

    // The last end of all cues up to each of them.
    private readonly int[] _ends;

    /// <summary>Sorts the cues of <paramref name="claims"/>.</summary>
    public CueSpans(IReadOnlyList<Attribution> claims)
    {
        (_starts, _ends) = (new int[claims.Count], new int[claims.Count]);
        for (var at = 0; at < _starts.Length; at++) (_starts[at], _ends[at]) = (claims[at].Cue.Offset, claims[at].Cue.End);
        Array.Sort(_starts, _ends);
        for (var at = 1; at < _ends.Length; at++) _ends[at] = Math.Max(_ends[at], _ends[at - 1]);
    }

    /// <summary>Whether one of them shares a character with the cue of <paramref name="claim"/>.</summary>
    public bool Overlap(Attribution claim) => FindLastEnd(claim.Cue.End) > claim.Cue.Offset;

    /// <summary>Whether one of them contains the cue of <paramref name="claim"/>.</summary>
    public bool Contain(Attribution claim) => FindLastEnd(claim.Cue.Offset + 1) >= claim.Cue.End;

    /// <summary>Whether one of them contains the cue of <paramref name="claim"/> and is longer.</summary>
    public bool ContainInLonger(Attribution claim) =>
        FindLastEnd(claim.Cue.Offset) >= claim.Cue.End || FindLastEnd(claim.Cue.Offset + 1) > claim.Cue.End;

    // The last end of the cues that start before the offset; 0 if there are none.
    private int FindLastEnd(int offset)
    {
        var count = SortedSearch.FindFirst(0, _starts.Length, (_starts, offset), static (cues, at) => cues._starts[at] >= cues.offset);
        return count == 0 ? 0 : _ends[count - 1];
    }
}
