using System.Text.Json.Nodes;
using Enrichment.Claims;
using Enrichment.Entities;
using Enrichment.Export.Writing;
using Enrichment.Pipeline;
using Enrichment.Text;

namespace Enrichment.Export.WebAnnotation;

/// <summary>Creates the annotations of an article.</summary>
/// <param name="article">The article.</param>
internal sealed class ArticleAnnotations(EnrichedArticle article)
{
    private const int ContextLength = 32;

    private readonly string _text = article.Article.Text;
    private readonly string _source = WebAddress.Normalize(article.Article.Url) ?? ExportId.CreateUri("article", article.Name);
    private readonly CodePoints _points = new(article.Article.Text);

    /// <summary>The annotations of the mentions, of the claims, and of the disputes.</summary>
    public IEnumerable<JsonObject> CreateAll() =>
    [
        .. article.Entities!.SelectMany(entity => entity.Mentions.Select(mention => Create(entity, mention))),
        .. article.Claims!.Select(Create),
        .. article.Disputes!.Select(Create),
    ];

    private JsonObject Create(Entity entity, Mention mention)
    {
        var id = CreateId("mention", $"{entity.Id} {mention.Offset}");
        var links = entity.Links.Select(link => WebAddress.Normalize(link.Url)).OfType<string>();
        return Create(id, "identifying", Select(mention),
        [
            CreateText("tagging", entity.Type.ToString()),
            CreateText("identifying", entity.Name),
            .. links.Select(url => Json.Object(("type", "SpecificResource"), ("purpose", "identifying"), ("source", url))),
        ]);
    }

    private JsonObject Create(Claim claim)
    {
        string[] tags = ["claim", EnrichmentJson.GetName(claim.Stance), EnrichmentJson.GetName(claim.Certainty)];
        return Create(CreateId("claim", claim.Id), "describing", Select(claim),
        [
            CreateText("describing", ClaimText.Create(claim)),
            .. tags.Select(tag => CreateText("tagging", tag)),
        ]);
    }

    private JsonObject Create(Dispute dispute)
    {
        var claims = Json.List(dispute.Claims.Select(claim => CreateId("claim", claim)));
        return Create(CreateId("dispute", dispute.Id), "linking", claims,
        [
            CreateText("describing", dispute.Reason),
            CreateText("tagging", EnrichmentJson.GetName(dispute.Kind)),
        ]);
    }

    private static JsonObject Create(string id, string motivation, JsonNode target, IEnumerable<JsonNode> bodies) => Json.Object(
        ("id", id), ("type", "Annotation"), ("motivation", motivation), ("body", Json.List(bodies)), ("target", target));

    private static JsonObject CreateText(string purpose, string value) =>
        Json.Object(("type", "TextualBody"), ("purpose", purpose), ("format", "text/plain"), ("value", value));

    // Both selectors select the same words. A tool that has a web page instead of the extracted text uses the quotation.
    private JsonObject Select(ISpan span)
    {
        var before = CleanCut(Math.Max(0, span.Offset - ContextLength), span.Offset);
        var after = CleanCut(span.End, Math.Min(_text.Length, span.End + ContextLength));
        var quotation = Json.Object(("type", "TextQuoteSelector"), ("exact", span.In(_text)), ("prefix", before), ("suffix", after));
        var position = Json.Object(
            ("type", "TextPositionSelector"), ("start", _points.Convert(span.Offset)), ("end", _points.Convert(span.End)));
        return Json.Object(("source", _source), ("selector", Json.List([quotation, position])));
    }

    // The context does not start or end with half of a surrogate pair.
    private string CleanCut(int start, int end)
    {
        if (start > 0 && start < end && char.IsLowSurrogate(_text[start])) start++;
        if (end < _text.Length && end > start && char.IsHighSurrogate(_text[end - 1])) end--;
        return _text[start..end];
    }

    private string CreateId(string kind, string id) => ExportId.CreateUri(kind, article.Name, id);
}
