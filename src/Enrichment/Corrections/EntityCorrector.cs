using Enrichment.Analysis;

namespace Enrichment.Corrections;

/// <summary>Applies corrections to the annotations of an article.</summary>
internal static class EntityCorrector
{
    // More would be a file for another set of articles.
    private const int MostWarnings = 20;

    /// <summary>Applies the corrections for the article <paramref name="name"/>, in their order.</summary>
    /// <param name="name">The article's name.</param>
    /// <param name="annotations">The annotations without corrections.</param>
    /// <param name="corrections">The corrections. Those with an effect are marked as used.</param>
    public static Annotations Apply(string name, Annotations annotations, CorrectionList corrections)
    {
        var own = corrections.SelectFor(name);
        if (own.Count == 0) return annotations;
        var (edits, unused) = (new EntityEdits(annotations.Entities), new List<Correction>());
        foreach (var correction in own)
        {
            if (edits.TryApply(correction)) corrections.MarkUsed(correction);
            else if (correction.Article is not null) unused.Add(correction);
        }

        var entities = edits.CreateResult();
        var claims = ClaimCorrection.Correct(annotations.Claims, entities);
        return new Annotations(
            entities.All,
            annotations.Sentiment with { Targets = SentimentCorrection.Correct(annotations.Sentiment.Targets, entities) },
            claims,
            ClaimCorrection.Correct(annotations.Disputes, annotations.Claims, claims),
            [.. unused.Take(MostWarnings).Select(CreateWarning)]);
    }

    // A correction for all articles is expected to have no effect in most of them.
    private static Warning CreateWarning(Correction correction) => new(
        Correction.WithoutEffectCode,
        $"The correction \"{SafeText.Escape(correction.ToString())}\" has no effect: the article does not have this entity or name. "
        + "Use the id that the entity has without corrections, or remove the correction.",
        Stage.Claims);
}
