using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Rules;

/// <summary>The words of a passage that claims use already, so that a second rule does not report them again.</summary>
internal sealed class SaidWords
{
    // "Smith's own previous claim".
    private const int LongestOwner = 4;

    private readonly HashSet<int> _contents = [];
    private readonly HashSet<int> _sources = [];
    private readonly HashSet<int> _cueEnds = [];
    private readonly ContentWords _words;
    private readonly Passage _passage;

    /// <summary>The words of <paramref name="claims"/> in <paramref name="passage"/>.</summary>
    public SaidWords(Passage passage, IReadOnlyList<Attribution> claims)
    {
        _passage = passage;
        foreach (var claim in claims)
        {
            _contents.Add(claim.Content.First);
            _cueEnds.Add(claim.Cue.End);
            if (claim.Source is { } source) _sources.Add(source.First);
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
        if (_contents.Contains(claim.Content.First)) return !isOwn || _sources.Contains(claim.Source!.First);
        return claim.Source is null && _words.Has(claim.CueAt);
    }
}
