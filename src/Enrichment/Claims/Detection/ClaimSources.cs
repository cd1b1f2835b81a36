using Enrichment.Claims.Attributions;
using Enrichment.Claims.Sources;
using Enrichment.Text;

namespace Enrichment.Claims.Detection;

/// <summary>Creates the sources of claims.</summary>
internal static class ClaimSources
{
    /// <summary>The source of <paramref name="attribution"/>, linked by <paramref name="resolver"/>.</summary>
    public static ClaimSource Create(string text, Attribution attribution, SourceResolver resolver)
    {
        var span = attribution.SourceSpan;
        if (span is null && attribution.Source is { } phrase) span = attribution.Passage.Span(phrase.First, phrase.End);
        if (span is not { } place)
            return new ClaimSource(attribution.Type == CueType.Quotation ? SourceKind.Unnamed : SourceKind.Author, null, null, null, null);
        var (kind, entity) = attribution.SourceSpan is null ? resolver.Resolve(place) : resolver.ResolveAuthor(place);
        return new ClaimSource(kind, place.In(text), entity?.Id, place.Offset, place.Length);
    }
}
