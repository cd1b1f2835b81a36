using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Rules;

/// <summary>The words of a passage that claims use already, so that a second rule does not report them again.</summary>
internal sealed class SaidWords
{
    // "Smith's own previous claim".
    private const int LongestOwner = 4;

    private readonly HashSet<int> _cueEnds = [];

    // For each word, whether it starts one.
    private readonly bool[] _contents;
    private readonly bool[] _sources;
    private readonly ContentWords _words;
    private readonly Passage _passage;

    /// <summary>The words of <paramref name="claims"/> in <paramref name="passage"/>.</summary>
    public SaidWords(Passage passage, IReadOnlyList<Attribution> claims)
    {
        (_passage, _contents, _sources) = (passage, new bool[passage.Count], new bool[passage.Count]);
        foreach (var claim in claims)
        {
            _contents[claim.Content.First] = true;
            _cueEnds.Add(claim.Cue.End);
            if (claim.Source is { } source) _sources[source.First] = true;
        }

        _words = new ContentWords(passage, claims);
    }

    /// <summary>Whether a cue ends with the word at <paramref name="at"/>.</summary>
    public bool IsCue(int at) => _cueEnds.Contains(_passage.TokenAt(at).End);

    /// <summary>
    /// Whether a claim has the cue of <paramref name="claim"/>; or its content, unless that is inside the other content together with a
    /// source of its own ("rejected Smith's claim that"); or contains it and it has no source.
    /// </summary>
    public bool IsReported(Attribution claim)
    {
        if (_cueEnds.Contains(claim.Cue.End)) return true;
        var isOwn = claim.Source is { } source && source.First >= claim.CueAt - LongestOwner && source.End <= claim.CueAt;
        if (_contents[claim.Content.First]) return !isOwn || _sources[claim.Source!.First];
        return claim.Source is null && _words.Has(claim.CueAt);
    }
}
