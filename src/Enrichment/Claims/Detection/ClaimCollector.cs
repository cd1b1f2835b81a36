using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Confidence;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Sources;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Claims.Detection;

/// <summary>
/// Creates the claims of an article within its limits. The other attributions only count. A claim in the quotation of another one has
/// that one as its context; one that only repeats what its context says is dropped.
/// </summary>
internal sealed class ClaimCollector(Article article, ClaimFactory factory, SourceResolver resolver, IReadOnlyList<TextSpan> quotations)
{
    // Of the claims before, those that may report another one.
    private const int MostNested = 8;

    private readonly List<CollectedClaim> _claims = [];
    private readonly SpokenParts _spoken = new(quotations);
    private readonly int _most = AnnotationLimits.GetMost(AnnotationKind.Claims, article.Text.Length);
    private long _charactersLeft = AnnotationLimits.GetMostCharactersOfClaims(article.Text.Length);
    private readonly Dictionary<int, int> _bySentence = [];

    /// <summary>The number of attributions that became no claims.</summary>
    public int Omitted { get; private set; }

    /// <summary>Creates the claims of <paramref name="attributions"/>.</summary>
    public ClaimCollector Add(IEnumerable<Attribution> attributions)
    {
        // The claim with a quotation is before the claims in it.
        foreach (var attribution in attributions.OrderBy(one => GetContent(one).Offset).ThenByDescending(one => GetContent(one).Length))
        {
            if (!TryAdd(attribution)) Omitted++;
        }

        return this;
    }

    /// <summary>The claims that are at least as certain as <paramref name="minConfidence"/>, in text order, with their ids.</summary>
    public IReadOnlyList<FoundClaim> CreateResult(double minConfidence)
    {
        var speakers = _claims.Where(one => !one.Found.Attribution.Passage.IsHeading).Select(one => one.Source).ToHashSet();
        List<CollectedClaim> ordered = [.. _claims
            .Where(one => !IsTopic(one, speakers))
            .OrderBy(one => one.Found.Claim.Offset)
            .ThenBy(one => one.Found.Claim.Cue.Offset)
            .ThenBy(one => one.Found.Claim.Content.Offset)];
        var ids = StableId.MakeUnique([.. ordered.Select(one => CreateId(one.Found.Claim))]);
        var byClaim = new Dictionary<CollectedClaim, string>(ordered.Zip(ids, KeyValuePair.Create), ReferenceEqualityComparer.Instance);
        return [.. ordered
            .Where(one => one.Found.Claim.Confidence >= minConfidence)
            .Select(one => one.Found with
            {
                Claim = one.Found.Claim with { Id = byClaim[one], Within = one.Context is { } context ? byClaim[context] : null },
            })];
    }

    // "John Smith: Man who built the dam dies": a heading about a person whom the article never lets speak.
    private static bool IsTopic(CollectedClaim claim, HashSet<Entity?> speakers)
    {
        var attribution = claim.Found.Attribution;
        var isLabel = attribution.Type == CueType.Label && attribution.Passage.IsHeading && attribution.CueAt > 0;
        return isLabel && claim.Source is { Type: EntityType.Person } && speakers.Count > 0 && !speakers.Contains(claim.Source);
    }

    private static TextSpan GetContent(Attribution attribution)
    {
        var span = attribution.Passage.Span(attribution.Content.First, attribution.Content.End);
        return TextSpan.FromBounds(span.Offset, Math.Max(span.End, attribution.ContinuesTo ?? 0));
    }

    private static string CreateId(Claim claim) =>
        StableId.Create("claim", claim.Source.Name ?? claim.Source.Text ?? "", claim.Content.Text);

    private bool TryAdd(Attribution attribution)
    {
        if (_claims.Count == _most || _charactersLeft < 0) return false;
        var sentence = SentenceIndex.Find(article.Sentences, attribution.Cue.Offset);
        var count = _bySentence[sentence] = _bySentence.GetValueOrDefault(sentence) + 1;
        if (count > AnnotationLimits.ClaimsPerSentence) return false;
        var collected = Create(attribution, _spoken.FindContext(attribution.Cue));
        if (ContextRepetition.Repeats(collected) || RepeatsEarlier(collected)) return true;
        var claim = collected.Found.Claim;
        _charactersLeft -= claim.Text.Length + claim.Content.Text.Length;
        if (_charactersLeft < 0) return false;
        _claims.Add(collected);
        _spoken.Add(collected);
        return true;
    }

    private bool RepeatsEarlier(CollectedClaim claim)
    {
        for (var at = Math.Max(0, _claims.Count - MostNested); at < _claims.Count; at++)
        {
            if (ContextRepetition.Repeats(claim, _claims[at])) return true;
        }

        return false;
    }

    private CollectedClaim Create(Attribution attribution, CollectedClaim? context)
    {
        var (source, entity) = ClaimSources.Create(article.Text, attribution, resolver, context?.Source);
        var claim = factory.Create(attribution, source);
        var evidence = ClaimEvidenceReader.Read(claim, attribution);
        if (context is not null) evidence |= ClaimEvidence.Nested;
        var confidence = Math.Min(ConfidenceScorer.Score(evidence), context?.Found.Claim.Confidence ?? 1);
        var found = new FoundClaim(claim with { Confidence = confidence }, attribution) { Evidence = evidence };
        return new CollectedClaim(found, entity, context);
    }
}
