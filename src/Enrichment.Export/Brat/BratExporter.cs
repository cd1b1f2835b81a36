using System.Text;
using Enrichment.Export.Output;
using Enrichment.Pipeline;

namespace Enrichment.Export.Brat;

/// <summary>
/// Exports each article as a document of brat: a file with the text, and a standoff file with the annotations. The configuration of the
/// collection defines their types.
/// </summary>
internal sealed class BratExporter : Exporter
{
    private const string ConfigurationFile = "annotation.conf";
    private const string TextExtension = ".txt";
    private const string AnnotationExtension = ".ann";

    /// <summary>The format.</summary>
    public static ExportFormat Format { get; } = new(
        "brat",
        "a text and a standoff file for each article, for the annotation tool brat",
        [ConfigurationFile],
        output => new BratExporter(output))
    {
        Extensions = [TextExtension, AnnotationExtension],
    };

    private readonly IExportOutput _output;

    private BratExporter(IExportOutput output)
    {
        _output = output;
        output.Open(ConfigurationFile).Write(Encoding.UTF8.GetBytes(BratConfiguration.Create()));
    }

    /// <inheritdoc/>
    public override Task AddAsync(EnrichedArticle article, CancellationToken cancellationToken)
    {
        _output.Write(article.Name, TextExtension, Encoding.UTF8.GetBytes(article.Article.Text));
        _output.Write(article.Name, AnnotationExtension, Encoding.UTF8.GetBytes(StandoffWriter.Write(article)));
        return Task.CompletedTask;
    }
}
