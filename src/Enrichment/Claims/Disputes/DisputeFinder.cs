using Enrichment.Articles;
using Enrichment.Claims.Sources;
using Enrichment.Text;

namespace Enrichment.Claims.Disputes;

/// <summary>
/// Links claims of one article that dispute each other: denials with what they deny, and claims of different sources that contradict each
/// other. The time is linear in the length of the article.
/// </summary>
internal sealed class DisputeFinder
{
    private readonly List<DisputedClaim> _claims;
    private readonly ReferenceLinker _references;
    private readonly Lazy<ContentLinker> _contents;
    private readonly StatementIndex _statements;

    private DisputeFinder(List<DisputedClaim> claims)
    {
        _claims = claims;
        _references = new ReferenceLinker(claims);
        _contents = new Lazy<ContentLinker>(() => new ContentLinker(claims, new ClaimIndex(claims)));
        _statements = new StatementIndex(claims);
    }

    /// <summary>The disputes between <paramref name="claims"/>, in text order, and the statements of each claim.</summary>
    /// <param name="claims">The claims of one article.</param>
    /// <param name="resolver">Knows what pronouns stand for.</param>
    /// <param name="textLength">The length of its text, in UTF-16 code units.</param>
    /// <param name="cancellationToken">Cancels the search before each claim.</param>
    public static DisputeAnalysis Find(
        IReadOnlyList<FoundClaim> claims, SourceResolver resolver, int textLength, CancellationToken cancellationToken)
    {
        string? FindPronoun(int offset) =>
            resolver.FindPronoun(offset)?.Clear?.Entity is { } entity ? KeyWords.GetKey(entity.Id) : null;
        var finder = new DisputeFinder(
            [.. claims.StopOn(cancellationToken).Select((claim, index) => new DisputedClaim(claim, index, FindPronoun))]);
        var links = new DisputeLinks(claims.Count, textLength);
        for (var at = 0; at < claims.Count; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var dispute in finder.Find(at)) links.Add(dispute);
        }

        return new DisputeAnalysis(CreateDisputes(claims, links), links.Omitted, [.. finder._claims.Select(ComparableStatements.Select)]);
    }

    // Each pair once.
    private static List<Dispute> CreateDisputes(IReadOnlyList<FoundClaim> claims, DisputeLinks links)
    {
        var disputes = new List<Dispute>();
        for (var at = 0; at < claims.Count; at++)
        {
            foreach (var (other, link) in links.Get(at))
            {
                var (one, two) = (claims[at].Claim.Id, claims[other].Claim.Id);
                if (other > at) disputes.Add(Dispute.Create(one, two, link.Kind, link.Reason, link.Confidence));
            }
        }

        return disputes;
    }

    private IEnumerable<FoundDispute> Find(int at)
    {
        var claim = _claims[at];
        if (claim.Denial is null) return FindContradictions(claim);
        if (FindRepeated(claim) is { } repeated) return [CreateDenial(claim, repeated, 0.95)];
        var denied = claim.Denial.Target == DenialTarget.Content ? _contents.Value.Find(claim) : _references.Find(claim);
        return denied.Select(link => CreateDenial(claim, link.Claim, link.Confidence)).Concat(FindContradictions(claim));
    }

    private static FoundDispute CreateDenial(DisputedClaim denial, DisputedClaim claim, double confidence) => new(
        denial.Index, claim.Index, DisputeKind.Denial, DisputeReasons.ForDenial(denial.Claim, claim.Claim), confidence);

    // "X claims victory, Y refutes": both have the same words. "Y refuted X's claim that": one has the words that report the other one.
    private DisputedClaim? FindRepeated(DisputedClaim denial)
    {
        const int Reach = 5;
        for (var at = denial.Index - 1; at >= Math.Max(0, denial.Index - Reach); at--)
        {
            var claim = _claims[at];
            if (!claim.CanBeDenied || !claim.Speaker.DiffersFrom(denial.Speaker)) continue;
            var isSame = claim.Claim.Content.Offset == denial.Claim.Content.Offset && claim.Claim.Cue.Offset < denial.Claim.Cue.Offset;
            if (isSame || (claim.Claim.Cue.Type == CueType.Noun && denial.Claim.Content.Overlaps(claim.Claim.Cue))) return claim;
        }

        return null;
    }

    private IEnumerable<FoundDispute> FindContradictions(DisputedClaim claim)
    {
        if (!claim.CanContradict) yield break;
        foreach (var statement in claim.Statements)
        {
            foreach (var (other, earlier) in _statements.FindBefore(statement, claim.Index))
            {
                if (!other.CanContradict || claim.Claim.Overlaps(other.Claim) || !claim.Speaker.DiffersFrom(other.Speaker)) continue;
                if (Contradictions.Find(statement, earlier, claim.Claim.Sentence - other.Claim.Sentence) is { } found)
                    yield return Create(claim, other, found);
            }
        }
    }

    private static FoundDispute Create(DisputedClaim claim, DisputedClaim other, Contradiction found) => new(
        claim.Index,
        other.Index,
        found.Kind,
        found.Figures is var (one, its)
            ? DisputeReasons.ForFigures(claim.Claim, one, other.Claim, its)
            : DisputeReasons.ForContradiction(claim.Claim, other.Claim),
        found.Confidence);
}
