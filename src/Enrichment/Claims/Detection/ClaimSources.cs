using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Sources;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Claims.Detection;

/// <summary>Creates the sources of claims.</summary>
internal static class ClaimSources
{
    /// <summary>The source of <paramref name="attribution"/> and its entity, linked by <paramref name="resolver"/>.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="attribution">The attribution.</param>
    /// <param name="resolver">Links the source.</param>
    /// <param name="speaker">The entity that says the quotation that the claim is in, or null.</param>
    public static (ClaimSource Source, Entity? Entity) Create(
        string text, Attribution attribution, SourceResolver resolver, Entity? speaker)
    {
        if (FindSpan(attribution) is not { } place)
        {
            var withoutText = attribution.Type == CueType.Quotation ? SourceKind.Unnamed : SourceKind.Author;
            return (new ClaimSource(withoutText, null, null, null, null, null), null);
        }

        var (kind, entity) = attribution.SourceSpan is null ? resolver.Resolve(place, speaker) : resolver.ResolveAuthor(place);
        return (new ClaimSource(kind, place.In(text), place.Offset, place.Length, entity?.Id, entity?.Name), entity);
    }

    private static TextSpan? FindSpan(Attribution attribution)
    {
        if (attribution.SourceSpan is not null || attribution.Source is not { } phrase) return attribution.SourceSpan;
        var span = attribution.Passage.Span(phrase.First, phrase.End);
        // "I've said": the pronoun without the auxiliary.
        var apostrophe = phrase.End - phrase.First == 1 && attribution.Passage.Is(phrase.First, WordClass.Contraction)
            ? attribution.Passage.Text.AsSpan(span.Offset, span.Length).IndexOfAny('\'', '’') : -1;
        return apostrophe > 0 ? new TextSpan(span.Offset, apostrophe) : span;
    }
}
