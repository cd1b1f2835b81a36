using System.Text.Json.Nodes;
using Enrichment.Export.Output;
using Enrichment.Export.Tables;
using Enrichment.Export.Writing;
using Enrichment.Pipeline;

namespace Enrichment.Export.Elastic;

/// <summary>
/// Exports the rows of all tables as documents for the bulk API of Elasticsearch and OpenSearch. They are flat, because Kibana cannot
/// query the parts of nested documents apart. The index is part of the request, not of the file.
/// </summary>
internal sealed class ElasticExporter : Exporter
{
    private const string DocumentsFile = "bulk.ndjson";
    private const string MappingFile = "mapping.json";

    /// <summary>The format.</summary>
    public static ExportFormat Format { get; } = new(
        "elastic",
        "flat documents for the bulk API of Elasticsearch and OpenSearch, with a mapping, for Kibana",
        [DocumentsFile, MappingFile],
        output => new ElasticExporter(output));

    private readonly Stream _documents;

    private ElasticExporter(IExportOutput output)
    {
        _documents = output.Open(DocumentsFile);
        output.Open(MappingFile).Write(Json.ToDocument(ElasticMapping.Create()));
    }

    /// <inheritdoc/>
    public override Task AddAsync(EnrichedArticle article, CancellationToken cancellationToken)
    {
        foreach (var table in ExportTables.All)
            foreach (var row in table.GetRows(article)) Write(table, row, article);
        return Task.CompletedTask;
    }

    private void Write(Table table, IReadOnlyList<object?> row, EnrichedArticle article)
    {
        var values = table.Columns.Zip(row).ToDictionary(pair => pair.First.Name, pair => pair.Second);
        var id = ExportId.Create(table.Name, article.Name, $"{values[table.Key]}");
        Json.WriteLine(_documents, Json.Object(("index", Json.Object(("_id", id)))));
        var document = Json.Object(values.Select(pair => (pair.Key, CreateNode(pair.Value))).Prepend((ElasticMapping.Table, table.Name)));
        if (table.Name == ExportTables.Articles) document[ElasticMapping.Text] = article.Article.Text;
        Json.WriteLine(_documents, document);
    }

    private static JsonNode? CreateNode(object? value) => value switch
    {
        string text => text,
        int number => number,
        double number => number,
        IEnumerable<string> list => Json.List(list),
        _ => null,
    };
}
