using System.Text.Json;
using Enrichment.Pipeline;
using Enrichment.Text;

namespace Enrichment.Export;

/// <summary>Reads output documents. They can come from anywhere, so what exporters rely on is checked.</summary>
public static class DocumentReader
{
    private const string Advice = "name the documents that 'enrich run' or 'enrich serve' writes to the folder 'enriched'.";

    /// <summary>Reads an enriched article.</summary>
    /// <param name="json">The document, in UTF-8.</param>
    /// <exception cref="InvalidDocumentException">It is none, is of another version, or contradicts itself.</exception>
    public static EnrichedArticle Read(ReadOnlySpan<byte> json)
    {
        var article = Parse(json);
        if (article.SchemaVersion != EnrichedArticle.CurrentSchemaVersion)
        {
            throw new InvalidDocumentException(
                $"The document has version {article.SchemaVersion}, not {EnrichedArticle.CurrentSchemaVersion}; enrich the article again.");
        }

        if (!HasAllSections(article))
            throw new InvalidDocumentException("The document is not finished: it is of an article in progress; " + Advice);
        return HasValidSpans(article)
            ? article
            : throw new InvalidDocumentException("The document is damaged: an annotation is outside the text; enrich the article again.");
    }

    private static EnrichedArticle Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            RejectUnusableValues(json);
            return EnrichmentJson.ReadOutput(json);
        }
        // InvalidOperationException: a text has half of a surrogate pair.
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new InvalidDocumentException("This is not an enriched article; " + Advice, error);
        }
    }

    // The serializer accepts nulls in lists and reads a number that is too large as infinity, which no format can write. Null is an element
    // of a list if it does not follow the name of a property.
    private static void RejectUnusableValues(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var isValue = false;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Null && !isValue) throw new JsonException("An element of a list is null.");
            if (reader.TokenType == JsonTokenType.Number && !double.IsFinite(reader.GetDouble()))
                throw new JsonException("A number is too large.");
            isValue = reader.TokenType == JsonTokenType.PropertyName;
        }
    }

    private static bool HasAllSections(EnrichedArticle article) =>
        article is { Entities: not null, Dates: not null, Quantities: not null, Sentiment: not null }
        && article is { Claims: not null, Disputes: not null, Flags: not null };

    private static bool HasValidSpans(EnrichedArticle article)
    {
        var length = article.Article.Text.Length;
        return GetSpans(article).All(span => span.Offset >= 0 && span.Length > 0 && span.Length <= length - span.Offset)
            && article.Disputes!.All(dispute => dispute.Claims.Count == 2);
    }

    private static IEnumerable<ISpan> GetSpans(EnrichedArticle article) =>
    [
        .. article.Entities!.SelectMany(entity => entity.Mentions),
        .. article.Dates!,
        .. article.Quantities!,
        .. article.Claims!.SelectMany(claim => GetSpans(claim)),
    ];

    private static IEnumerable<ISpan> GetSpans(Claims.Claim claim)
    {
        var source = claim.Source is { Offset: { } offset, Length: { } length } ? new TextSpan(offset, length) : (TextSpan?)null;
        IEnumerable<ISpan> spans = [claim, claim.Cue, .. claim.Content.Parts];
        return source is { } named ? spans.Append(named) : spans;
    }
}
