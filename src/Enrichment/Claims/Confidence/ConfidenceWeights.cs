namespace Enrichment.Claims.Confidence;

/// <summary>
/// The weights of the evidence for a claim. The confidence is 1 / (1 + e^-s), s being the sum of the weights of the evidence. They are
/// fitted on the dev folder of PolNeAR and rounded; the Lab's command "evaluate claims" prints how well they fit, and the best ones.
/// Evidence that is not marked there has a weight that was set by hand: posts, sentences without a tree, and nested claims, of which
/// 24 of 60 that were read were correct.
/// </summary>
internal static class ConfidenceWeights
{
    /// <summary>The weights. Each claim has one kind of cue, of content and of source.</summary>
    public static readonly IReadOnlyDictionary<ClaimEvidence, double> All = new Dictionary<ClaimEvidence, double>
    {
        [ClaimEvidence.ListedVerb] = 1.7,
        [ClaimEvidence.OpenVerb] = -1.2,
        [ClaimEvidence.Noun] = 0.4,
        [ClaimEvidence.Preposition] = 1.4,
        [ClaimEvidence.Adjective] = 0.7,
        [ClaimEvidence.Adverb] = 0.7,
        [ClaimEvidence.Label] = 0.5,
        [ClaimEvidence.Post] = 2,
        [ClaimEvidence.MarksOnly] = -2.5,
        [ClaimEvidence.ThatClause] = 0.4,
        [ClaimEvidence.Clause] = 0.7,
        [ClaimEvidence.Infinitive] = -0.9,
        [ClaimEvidence.Phrase] = -0.1,
        [ClaimEvidence.Quoted] = 1.6,
        [ClaimEvidence.NamedSource] = 0.8,
        [ClaimEvidence.DescribedSource] = 0.7,
        [ClaimEvidence.PronounSource] = 0,
        [ClaimEvidence.UnnamedSource] = 0.3,
        [ClaimEvidence.NoSource] = -0.1,
        [ClaimEvidence.FarSource] = -0.1,
        [ClaimEvidence.ShortContent] = -0.4,
        [ClaimEvidence.Heading] = 1,
        [ClaimEvidence.Nested] = -2,
        [ClaimEvidence.NoTree] = -0.5,
    };
}
