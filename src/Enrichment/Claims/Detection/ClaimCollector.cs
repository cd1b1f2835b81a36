using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Sources;

namespace Enrichment.Claims.Detection;

/// <summary>Creates the claims of an article within its limits. The other attributions only count.</summary>
internal sealed class ClaimCollector(Article article, SourceResolver resolver)
{
    private readonly List<FoundClaim> _claims = [];
    private readonly int _most = AnnotationLimits.GetMost(AnnotationKind.Claims, article.Text.Length);
    private long _charactersLeft = AnnotationLimits.GetMostCharactersOfClaims(article.Text.Length);
    private (int Sentence, int Count) _last = (-1, 0);

    /// <summary>The number of attributions that became no claims.</summary>
    public int Omitted { get; private set; }

    /// <summary>Creates the claims of <paramref name="attributions"/>, which are in the order of their passages.</summary>
    public ClaimCollector Add(IEnumerable<Attribution> attributions)
    {
        foreach (var attribution in attributions)
        {
            if (!TryAdd(attribution)) Omitted++;
        }

        return this;
    }

    /// <summary>The claims in text order, with their ids.</summary>
    public List<FoundClaim> CreateResult() =>
        [.. _claims
            .OrderBy(found => found.Claim.Offset).ThenBy(found => found.Claim.Cue.Offset).ThenBy(found => found.Claim.Content.Offset)
            .Select((found, index) => found with { Claim = found.Claim with { Id = $"c{index + 1}" } })];

    private bool TryAdd(Attribution attribution)
    {
        if (_claims.Count == _most || _charactersLeft < 0) return false;
        var sentence = SentenceIndex.Find(article.Sentences, attribution.Cue.Offset);
        _last = (sentence, sentence == _last.Sentence ? _last.Count + 1 : 1);
        if (_last.Count > AnnotationLimits.ClaimsPerSentence) return false;
        var claim = ClaimFactory.Create(article, attribution, resolver);
        _charactersLeft -= claim.Text.Length + claim.Content.Text.Length;
        if (_charactersLeft < 0) return false;
        _claims.Add(new FoundClaim(claim, attribution));
        return true;
    }
}
