using Enrichment.Export.Brat;
using Enrichment.Export.Csv;
using Enrichment.Export.Elastic;
using Enrichment.Export.FollowTheMoney;
using Enrichment.Export.Ninjs;
using Enrichment.Export.Output;
using Enrichment.Export.Spacy;
using Enrichment.Export.WebAnnotation;
using Enrichment.Export.Xlsx;

namespace Enrichment.Export;

/// <summary>All formats of exports.</summary>
public static class ExportFormats
{
    /// <summary>The formats in the order of the help: tables, then formats of other tools, then annotations of the text.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        CsvExporter.Format,
        XlsxExporter.Format,
        FollowTheMoneyExporter.Format,
        ElasticExporter.Format,
        NinjsExporter.Format,
        WebAnnotationExporter.Format,
        BratExporter.Format,
        SpacyExporter.Format,
    ];

    /// <summary>Finds the format with a name; null if there is none.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
