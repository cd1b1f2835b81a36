using System.Text.Json.Nodes;
using Enrichment.Analysis;
using Enrichment.Entities;
using Enrichment.Export.Output;
using Enrichment.Export.Writing;
using Enrichment.Pipeline;

namespace Enrichment.Export.Ninjs;

/// <summary>
/// Exports each article as an item of ninjs 3.1, the JSON format of the IPTC for news. Claims are descriptions with the role "claim",
/// because ninjs has no place for them.
/// </summary>
internal sealed class NinjsExporter : Exporter
{
    private const string Main = "main";
    private const string PlainText = "text/plain";
    private const string Extension = ".json";

    /// <summary>The format.</summary>
    public static ExportFormat Format { get; } = new(
        "ninjs",
        "an item of IPTC ninjs 3.1 for each article, for news systems",
        [],
        output => new NinjsExporter(output))
    {
        Extensions = [Extension],
    };

    private readonly IExportOutput _output;

    private NinjsExporter(IExportOutput output) => _output = output;

    /// <inheritdoc/>
    public override Task AddAsync(EnrichedArticle article, CancellationToken cancellationToken)
    {
        _output.Write(article.Name, Extension, Json.ToLine(CreateItem(article)));
        return Task.CompletedTask;
    }

    private static JsonObject CreateItem(EnrichedArticle article)
    {
        var (content, entities) = (article.Article, article.Entities!);
        return Json.Object(
            ("uri", WebAddress.Normalize(content.Url) ?? ExportId.CreateUri("article", article.Name)),
            ("standard", CreateStandard()),
            ("type", "text"),
            ("representationType", "full"),
            ("language", content.Language),
            // A time cannot be derived from a day.
            ("versionCreated", content.Published is { Time: not null } published ? published.ToString() : null),
            ("by", content.Authors.Count == 0 ? null : string.Join(", ", content.Authors)),
            ("located", content.Dateline?.Place),
            ("headlines", content.Title is { } title ? Json.List([CreateText(Main, title)]) : null),
            ("bodies", Json.List([CreateBody(content.Text)])),
            ("descriptions", Json.List(article.Claims!.Select(claim => CreateText("claim", ClaimText.Create(claim))))),
            ("people", CreateConcepts(entities, EntityType.Person)),
            ("organisations", CreateConcepts(entities, EntityType.Organization)),
            ("places", CreateConcepts(entities, EntityType.Location)),
            ("events", CreateConcepts(entities, EntityType.Event)),
            ("objects", CreateConcepts(entities, EntityType.Product)),
            ("subjects", CreateConcepts(
                entities, EntityType.Group, EntityType.Law, EntityType.Program, EntityType.Hashtag, EntityType.Other)),
            ("infoSources", content.Publisher is { } name ? Json.List([Json.Object(("name", name), ("role", "publisher"))]) : null),
            ("altIds", Json.List([Json.Object(("role", "name"), ("value", article.Name))])));
    }

    private static JsonObject CreateStandard() =>
        Json.Object(("name", "ninjs"), ("version", "3.1"), ("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"));

    private static JsonObject CreateBody(string text)
    {
        var body = CreateText(Main, text);
        body["charCount"] = new CodePoints(text).Convert(text.Length);
        return body;
    }

    private static JsonObject CreateText(string role, string value) =>
        Json.Object(("role", role), ("contentType", PlainText), ("value", value));

    private static JsonArray CreateConcepts(IEnumerable<Entity> entities, params EntityType[] types) => Json.List(
        from entity in entities
        where types.Contains(entity.Type)
        let address = entity.Links.Select(link => WebAddress.Normalize(link.Url)).FirstOrDefault(url => url is not null)
        select Json.Object(("name", entity.Name), ("rel", "mentions"), ("uri", address)));
}
