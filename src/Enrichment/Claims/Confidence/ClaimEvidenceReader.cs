using Enrichment.Claims.Attributions;
using Enrichment.Claims.Qualifiers;

namespace Enrichment.Claims.Confidence;

/// <summary>Finds the evidence for a claim.</summary>
internal static class ClaimEvidenceReader
{
    // From here on, in words, a source is far from its cue.
    private const int FarWords = 8;

    // Fewer words make a content short.
    private const int ShortWords = 4;

    /// <summary>The evidence for <paramref name="claim"/>, which was created from <paramref name="attribution"/>.</summary>
    public static ClaimEvidence Read(Claim claim, Attribution attribution) =>
        ReadCue(attribution) | ReadContent(claim.Quotation, attribution) | ReadSource(claim.Source.Kind) | ReadExtent(attribution)
            | When(attribution.Passage.IsHeading, ClaimEvidence.Heading)
            | When(attribution.Passage.Trees.Count == 0, ClaimEvidence.NoTree);

    private static ClaimEvidence ReadCue(Attribution attribution) => attribution.Type switch
    {
        CueType.Verb => attribution.IsOpenCue ? ClaimEvidence.OpenVerb : ClaimEvidence.ListedVerb,
        CueType.Noun => ClaimEvidence.Noun,
        CueType.Preposition => ClaimEvidence.Preposition,
        CueType.Adjective => ClaimEvidence.Adjective,
        CueType.Adverb => ClaimEvidence.Adverb,
        CueType.Label => ClaimEvidence.Label,
        CueType.Post => ClaimEvidence.Post,
        _ => ClaimEvidence.MarksOnly,
    };

    private static ClaimEvidence ReadContent(Quotation quotation, Attribution attribution)
    {
        if (quotation == Quotation.Direct) return ClaimEvidence.Quoted;
        var first = attribution.Passage[attribution.Content.First];
        if (first == "that") return ClaimEvidence.ThatClause;
        if (first == "to") return ClaimEvidence.Infinitive;
        return attribution.IsNominal || ContentVerb.Find(attribution) < 0 ? ClaimEvidence.Phrase : ClaimEvidence.Clause;
    }

    private static ClaimEvidence ReadSource(SourceKind kind) => kind switch
    {
        SourceKind.Named => ClaimEvidence.NamedSource,
        SourceKind.Described => ClaimEvidence.DescribedSource,
        SourceKind.Pronoun => ClaimEvidence.PronounSource,
        SourceKind.Unnamed => ClaimEvidence.UnnamedSource,
        _ => ClaimEvidence.NoSource,
    };

    private static ClaimEvidence ReadExtent(Attribution attribution)
    {
        var words = attribution.Content.End - attribution.Content.First;
        var isFar = attribution is { Source: { } source, CueAt: >= 0 and var cue }
            && (cue - source.End >= FarWords || source.First - cue >= FarWords);
        return When(isFar, ClaimEvidence.FarSource)
            | When(words < ShortWords && attribution.ContinuesTo is null, ClaimEvidence.ShortContent);
    }

    private static ClaimEvidence When(bool holds, ClaimEvidence evidence) => holds ? evidence : ClaimEvidence.None;
}
