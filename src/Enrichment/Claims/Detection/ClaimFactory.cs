using Enrichment.Articles;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Qualifiers;
using Enrichment.Claims.Sources;
using Enrichment.Text;

namespace Enrichment.Claims.Detection;

/// <summary>Creates claims from attributions.</summary>
internal static class ClaimFactory
{
    /// <summary>Creates the claim of <paramref name="attribution"/>, without id and disputes.</summary>
    public static Claim Create(Article article, Attribution attribution, SourceResolver resolver)
    {
        var text = article.Text;
        var source = ClaimSources.Create(text, attribution, resolver);
        var content = ClaimContent.Create(text, PartReader.Read(attribution));
        var whole = Hull(attribution, source, content);
        return new Claim(
            "", SentenceIndex.Find(article.Sentences, attribution.Cue.Offset), whole.Offset, whole.Length, whole.In(text), source,
            new ClaimCue(attribution.Cue.In(text), attribution.Cue.Offset, attribution.Cue.Length, attribution.Type),
            content,
            QuotationReader.Read(attribution), attribution.Stance, CertaintyReader.Read(attribution), TenseReader.Read(attribution), [])
        {
            Act = attribution.Act,
            Medium = MediumFinder.Find(attribution) is { } medium ? new ClaimMedium(medium.In(text), medium.Offset, medium.Length) : null,
        };
    }

    private static TextSpan Hull(Attribution attribution, ClaimSource source, ClaimContent content)
    {
        var start = Math.Min(attribution.Cue.Offset, Math.Min(content.Offset, source.Offset ?? int.MaxValue));
        var end = Math.Max(attribution.Cue.End, Math.Max(content.End, (source.Offset + source.Length) ?? 0));
        return TextSpan.FromBounds(start, end);
    }
}
