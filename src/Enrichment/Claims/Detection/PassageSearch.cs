using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Rules;

namespace Enrichment.Claims.Detection;

/// <summary>Searches the passages of an article with the rules. Where two rules report the same words, one claim remains.</summary>
internal sealed class PassageSearch
{
    private readonly SpeakerLabels _speakers;
    private readonly CancellationToken _cancellationToken;

    private PassageSearch(SpeakerLabels speakers, CancellationToken cancellationToken) =>
        (_speakers, _cancellationToken) = (speakers, cancellationToken);

    /// <summary>The claims of <paramref name="groups"/>, all passages of an article.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="groups">The passages.</param>
    /// <param name="cancellationToken">Cancels the search before each cue.</param>
    public static List<Attribution> Find(string text, IReadOnlyList<PassageGroup> groups, CancellationToken cancellationToken)
    {
        var search = new PassageSearch(new SpeakerLabels(groups.SelectMany(group => group.Passages)), cancellationToken);
        return ContinuedQuotations.Join(groups.SelectMany(group => search.Find(text, group)));
    }

    private IEnumerable<(Passage Passage, List<Attribution> Claims)> Find(string text, PassageGroup group)
    {
        var post = group.Post is null ? null : PostRule.Find(text, group.Post, group.Passages);
        for (var index = 0; index < group.Passages.Count; index++)
        {
            var claims = Find(group.Passages[index]);
            if (index == 0 && post is not null) claims.Add(post);
            yield return (group.Passages[index], claims);
        }
    }

    private List<Attribution> Find(Passage passage)
    {
        var claims = FindByWords(passage);
        if (LabelRule.Find(passage, _speakers) is { } label) claims.Add(label);
        claims.AddRange(AdverbRule.Find(passage, claims));
        claims.AddRange(DenialRule.Find(passage, claims));
        if (HeadlineRule.Find(passage, claims) is { } headline) claims.Add(headline);
        if (!passage.IsQuoted) claims.AddRange(QuotationRule.Find(passage, claims));
        foreach (var quote in passage.Quotes) claims.AddRange(NestedRule.Find(passage, quote, _cancellationToken));
        return claims;
    }

    // What verbs, phrases and adjectives report.
    private List<Attribution> FindByWords(Passage passage)
    {
        var verbs = VerbRule.Find(passage, _cancellationToken);
        verbs.AddRange(PassiveRule.Find(passage, _cancellationToken));
        // "declined to say": the longer cue has both verbs.
        if (verbs.Count > 1) verbs.RemoveAll(new CueSpans(verbs).ContainInLonger);
        var phrases = PrepositionRule.Find(passage, _cancellationToken);
        phrases.AddRange(NounRule.Find(passage, verbs, _cancellationToken));
        var adjectives = AdjectiveRule.Find(passage, _cancellationToken);
        if (phrases.Count > 0)
        {
            var phraseCues = new CueSpans(phrases);
            // "voiced doubts about": the verb is part of the noun's cue.
            verbs.RemoveAll(phraseCues.Overlap);
            adjectives.RemoveAll(phraseCues.Overlap);
        }

        if (adjectives.Count > 0)
        {
            // "is worried": taggers disagree whether it is a verb.
            verbs.RemoveAll(new CueSpans(adjectives).Contain);
            adjectives.RemoveAll(new CueSpans(verbs).Overlap);
        }

        verbs.AddRange(phrases);
        verbs.AddRange(adjectives);
        return verbs;
    }
}
