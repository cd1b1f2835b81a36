using System.Text.Json.Nodes;
using Enrichment.Export.Output;
using Enrichment.Export.Writing;
using Enrichment.Pipeline;

namespace Enrichment.Export.WebAnnotation;

/// <summary>
/// Exports the annotations of each article as a collection of the W3C Web Annotation Data Model (JSON-LD): every mention of an entity,
/// every claim, and every dispute as a link between two claims.
/// </summary>
internal sealed class WebAnnotationExporter : Exporter
{
    private const string Extension = ".json";

    /// <summary>The format.</summary>
    public static ExportFormat Format { get; } = new(
        "webannotation",
        "a collection of W3C Web Annotations (JSON-LD) for each article, for annotation tools",
        [],
        output => new WebAnnotationExporter(output))
    {
        Extensions = [Extension],
    };

    private readonly IExportOutput _output;

    private WebAnnotationExporter(IExportOutput output) => _output = output;

    /// <inheritdoc/>
    public override Task AddAsync(EnrichedArticle article, CancellationToken cancellationToken)
    {
        _output.Write(article.Name, Extension, Json.ToLine(CreateCollection(article)));
        return Task.CompletedTask;
    }

    private static JsonObject CreateCollection(EnrichedArticle article)
    {
        var annotations = Json.List(new ArticleAnnotations(article).CreateAll());
        var id = ExportId.CreateUri("annotations", article.Name);
        var page = annotations.Count == 0 ? null : Json.Object(
            ("id", $"{id}:page"), ("type", "AnnotationPage"), ("partOf", id), ("startIndex", 0), ("items", annotations));
        return Json.Object(
            ("@context", "http://www.w3.org/ns/anno.jsonld"),
            ("id", id),
            ("type", "AnnotationCollection"),
            ("label", article.Article.Title ?? article.Name),
            ("total", annotations.Count),
            ("first", page));
    }
}
