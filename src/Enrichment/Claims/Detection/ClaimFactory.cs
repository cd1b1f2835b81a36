using Enrichment.Articles;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Qualifiers;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Detection;

/// <summary>Creates claims from attributions.</summary>
/// <param name="article">The article.</param>
/// <param name="mentions">The mentions of its entities.</param>
/// <param name="dates">Finds the days of the statements.</param>
internal sealed class ClaimFactory(Article article, MentionIndex mentions, StatementDates dates)
{
    /// <summary>
    /// Creates the claim of <paramref name="attribution"/> with <paramref name="source"/>, without id, context and disputes.
    /// </summary>
    public Claim Create(Attribution attribution, ClaimSource source)
    {
        var text = article.Text;
        var parts = PartReader.Read(attribution);
        var content = ClaimContent.Create(text, parts, mentions.FindIn(parts));
        var whole = Hull(attribution, source, content);
        return new Claim(
            "", SentenceIndex.Find(article.Sentences, attribution.Cue.Offset), whole.Offset, whole.Length, whole.In(text), source,
            new ClaimCue(attribution.Cue.In(text), attribution.Cue.Offset, attribution.Cue.Length, attribution.Type),
            content,
            QuotationReader.Read(attribution), attribution.Stance, CertaintyReader.Read(attribution), TenseReader.Read(attribution), [])
        {
            Act = attribution.Act,
            Medium = MediumFinder.Find(attribution) is { } medium ? new ClaimMedium(medium.In(text), medium.Offset, medium.Length) : null,
            Date = dates.Find(attribution, source, parts),
        };
    }

    private static TextSpan Hull(Attribution attribution, ClaimSource source, ClaimContent content)
    {
        var start = Math.Min(attribution.Cue.Offset, Math.Min(content.Offset, source.Offset ?? int.MaxValue));
        var end = Math.Max(attribution.Cue.End, Math.Max(content.End, (source.Offset + source.Length) ?? 0));
        return TextSpan.FromBounds(start, end);
    }
}
