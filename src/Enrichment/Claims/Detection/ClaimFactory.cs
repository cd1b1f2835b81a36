using Enrichment.Articles;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Firmness;
using Enrichment.Claims.Sources;
using Enrichment.Text;

namespace Enrichment.Claims.Detection;

/// <summary>Makes a claim of what was found.</summary>
internal static class ClaimFactory
{
    /// <summary>The claim of <paramref name="attribution"/>, without id and disputes.</summary>
    public static Claim Make(Article article, Attribution attribution, SourceResolver resolver)
    {
        var text = article.Text;
        var source = resolver.Resolve(attribution);
        var content = ContentOf(attribution);
        var whole = Hull(attribution, source, content);
        return new Claim(
            "", SentenceIndex.Find(article.Sentences, attribution.Cue.Offset), whole.Offset, whole.Length, whole.In(text), source,
            new ClaimCue(attribution.Cue.In(text), attribution.Cue.Offset, attribution.Cue.Length, attribution.Type),
            new ClaimContent(content.Offset, content.Length, content.In(text)),
            QuotationReader.Of(attribution), attribution.Stance, CertaintyReader.Of(attribution), TenseReader.Of(attribution), [])
        {
            Act = attribution.Act,
            Medium = MediumFinder.Of(attribution) is { } medium ? new ClaimMedium(medium.In(text), medium.Offset, medium.Length) : null,
        };
    }

    private static TextSpan ContentOf(Attribution attribution)
    {
        var content = QuotationReader.ContentSpan(attribution);
        return attribution.ContinuesTo is { } end ? TextSpan.FromBounds(content.Offset, Math.Max(content.End, end)) : content;
    }

    private static TextSpan Hull(Attribution attribution, ClaimSource source, TextSpan content)
    {
        var start = Math.Min(attribution.Cue.Offset, Math.Min(content.Offset, source.Offset ?? int.MaxValue));
        var end = Math.Max(attribution.Cue.End, Math.Max(content.End, (source.Offset + source.Length) ?? 0));
        return TextSpan.FromBounds(start, end);
    }
}
