using System.Text.Json.Nodes;
using Enrichment.Analysis;
using Enrichment.Export.Output;
using Enrichment.Export.Writing;
using Enrichment.Pipeline;
using Enrichment.Text;

namespace Enrichment.Export.Spacy;

/// <summary>
/// Exports JSON Lines for displaCy, the visualizer of spaCy (<c>style="ent", manual=True</c>): the text and its <c>ents</c>, in order and
/// without overlaps, with offsets in code points.
/// </summary>
internal sealed class SpacyExporter : Exporter
{
    private const string File = "articles.jsonl";

    /// <summary>The format.</summary>
    public static ExportFormat Format { get; } = new(
        "spacy",
        "the text of each article with its entities, dates and quantities, for displaCy",
        [File],
        output => new SpacyExporter(output));

    private readonly Stream _stream;

    private SpacyExporter(IExportOutput output) => _stream = output.Open(File);

    /// <inheritdoc/>
    public override Task AddAsync(EnrichedArticle article, CancellationToken cancellationToken)
    {
        var points = new CodePoints(article.Article.Text);
        var spans = Overlaps.Remove(GetSpans(article), Comparer<LabeledSpan>.Create((one, other) => other.Length - one.Length));
        var line = Json.Object(("name", article.Name), ("title", article.Article.Title), ("text", article.Article.Text));
        // displaCy also needs an empty list.
        line["ents"] = Json.List(spans.Select(span => CreateNode(span, points)));
        Json.WriteLine(_stream, line);
        return Task.CompletedTask;
    }

    private static IEnumerable<LabeledSpan> GetSpans(EnrichedArticle article) =>
    [
        .. from entity in article.Entities!
           from mention in entity.Mentions
           select new LabeledSpan(mention.Offset, mention.Length, GetLabel(entity.Type))
           {
               Link = entity.Links.FirstOrDefault(link => WebAddress.Normalize(link.Url) is not null),
           },
        .. article.Dates!.Select(date => new LabeledSpan(date.Offset, date.Length, "DATE")),
        .. article.Quantities!.Select(quantity => new LabeledSpan(quantity.Offset, quantity.Length, "QUANTITY")),
    ];

    private static JsonObject CreateNode(LabeledSpan span, CodePoints points) => Json.Object(
        ("start", points.Convert(span.Offset)),
        ("end", points.Convert(span.End)),
        ("label", span.Label),
        ("kb_id", span.Link?.Id),
        ("kb_url", WebAddress.Normalize(span.Link?.Url)));

    // displaCy has a color for each label of OntoNotes.
    private static string GetLabel(EntityType type) => type switch
    {
        EntityType.Person => "PERSON",
        EntityType.Organization => "ORG",
        EntityType.Location => "LOC",
        EntityType.Group => "NORP",
        EntityType.Event => "EVENT",
        EntityType.Product => "PRODUCT",
        _ => type.ToString().ToUpperInvariant(),
    };
}
