using System.Text.Json.Nodes;
using Enrichment.Analysis;
using Enrichment.Claims;
using Enrichment.Entities;
using Enrichment.Export.Writing;
using Enrichment.Pipeline;

namespace Enrichment.Export.FollowTheMoney;

/// <summary>
/// Creates the FollowTheMoney entities of an article. Entities of two articles are the same only if both have the same entry of Wikidata.
/// </summary>
/// <param name="article">The article.</param>
internal sealed class ArticleEntities(EnrichedArticle article)
{
    // The longest name that the model allows.
    private const int LongestName = 384;

    private readonly string _document = CreateId("article", article.Name);

    private readonly Dictionary<string, (string Id, string Schema)> _parties = article.Entities!
        .Where(entity => FindSchema(entity.Type) is FtmSchema.Person or FtmSchema.Organization)
        .DistinctBy(entity => entity.Id)
        .ToDictionary(entity => entity.Id, entity => (GetId(article, entity), FindSchema(entity.Type)!), StringComparer.Ordinal);

    /// <summary>The article, its entities, mentions, claims and disputes.</summary>
    public IEnumerable<JsonObject> CreateAll() =>
    [
        CreateDocument(),
        .. article.Entities!.Where(entity => FindSchema(entity.Type) is not null).Select(Create),
        .. article.Entities!.Where(entity => _parties.ContainsKey(entity.Id)).SelectMany(CreateMentions),
        .. article.Claims!.Select(Create),
        .. article.Disputes!.Select(Create),
    ];

    private JsonObject CreateDocument() => Create(_document, FtmSchema.Article,
    [
        ("fileName", [article.Name.Split('/')[^1]]),
        ("title", [article.Article.Title]),
        ("author", article.Article.Authors),
        ("publisher", [article.Article.Publisher]),
        ("publishedAt", [article.Article.Published?.ToString()]),
        ("sourceUrl", [WebAddress.Normalize(article.Article.Url)]),
        ("language", [FtmLanguages.Find(article.Article.Language)]),
        ("mimeType", [article.Media.Type]),
        ("bodyText", [article.Article.Text]),
        ("peopleMentioned", GetNames(EntityType.Person)),
        ("companiesMentioned", GetNames(EntityType.Organization)),
        ("locationMentioned", GetNames(EntityType.Location)),
        ("emailMentioned", GetNames(EntityType.Email)),
        ("phoneMentioned", GetNames(EntityType.Phone)),
    ]);

    private JsonObject Create(Entity entity) => Create(GetId(article, entity), FindSchema(entity.Type)!,
    [
        ("name", [ToName(entity.Name)]),
        ("alias", entity.Aliases.Select(ToName)),
        ("wikidataId", [FindLink(entity, "wikidata")?.Id]),
        ("wikipediaUrl", [WebAddress.Normalize(FindLink(entity, "wikipedia")?.Url)]),
        ("full", [entity.Type == EntityType.Location ? ToName(entity.Name) : null]),
        ("country", [entity.Type == EntityType.Location ? FindLink(entity, "iso3166")?.Id.ToLowerInvariant() : null]),
        ("proof", [_document]),
    ]);

    private IEnumerable<JsonObject> CreateMentions(Entity entity)
    {
        var (id, schema) = _parties[entity.Id];
        return entity.Mentions.Select(mention => ToName(mention.Text)).Distinct().Select(name =>
            Create(CreateId("mention", article.Name, entity.Id, name), FtmSchema.Mention,
            [
                ("document", [_document]),
                ("name", [name]),
                ("resolved", [id]),
                ("detectedSchema", [schema]),
            ]));
    }

    private JsonObject Create(Claim claim) => Create(CreateId("claim", article.Name, claim.Id), FtmSchema.Note,
    [
        ("name", [CleanText.Cut(ClaimText.Create(claim), LongestName)]),
        ("description", [ClaimText.Create(claim)]),
        ("entity", [_document, FindParty(claim.Source.Entity)]),
        ("keywords", ["claim", EnrichmentJson.GetName(claim.Stance), EnrichmentJson.GetName(claim.Certainty)]),
        ("proof", [_document]),
    ]);

    private JsonObject Create(Dispute dispute) => Create(CreateId("dispute", article.Name, dispute.Id), FtmSchema.Note,
    [
        ("name", [CleanText.Cut(CleanText.ToLine(dispute.Reason), LongestName)]),
        ("description", [CleanText.ToLine(dispute.Reason)]),
        ("entity", [_document]),
        ("keywords", ["dispute", EnrichmentJson.GetName(dispute.Kind)]),
        ("proof", [_document]),
    ]);

    // Every property is a list of texts.
    private static JsonObject Create(string id, string schema, IEnumerable<(string Name, IEnumerable<string?> Values)> properties) =>
        Json.Object(
            ("id", id),
            ("schema", schema),
            ("properties", Json.Object(properties.Select(property => (property.Name, (JsonNode?)CreateValues(property.Values))))));

    private static JsonArray CreateValues(IEnumerable<string?> values) =>
        Json.List(values.OfType<string>().Select(CleanText.Clean).Where(value => value.Length > 0).Distinct());

    private IEnumerable<string> GetNames(EntityType type) =>
        article.Entities!.Where(entity => entity.Type == type).Select(entity => ToName(entity.Name));

    private string? FindParty(string? entity) => entity is not null && _parties.TryGetValue(entity, out var party) ? party.Id : null;

    private static string ToName(string text) => CleanText.Cut(CleanText.ToLine(text), LongestName);

    private static EntityLink? FindLink(Entity entity, string source) => entity.Links.FirstOrDefault(link => link.Source == source);

    private static string GetId(EnrichedArticle article, Entity entity) => FindLink(entity, "wikidata") is { } link
        ? CreateId("wikidata", link.Id, FindSchema(entity.Type)!)
        : CreateId("entity", article.Name, entity.Id);

    private static string CreateId(params IEnumerable<string> parts) => $"enrichment-{ExportId.Create(parts)}";

    private static string? FindSchema(EntityType type) => type switch
    {
        EntityType.Person => FtmSchema.Person,
        EntityType.Organization => FtmSchema.Organization,
        EntityType.Location => FtmSchema.Address,
        EntityType.Event => FtmSchema.Event,
        _ => null,
    };
}
