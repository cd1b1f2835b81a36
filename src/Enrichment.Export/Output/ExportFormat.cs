namespace Enrichment.Export.Output;

/// <summary>A format of exports.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Description">What it contains and who reads it, for the help.</param>
/// <param name="Files">The files with a part for every article, and settings.</param>
/// <param name="Create">Creates an exporter that writes to an output.</param>
public sealed record ExportFormat(
    string Name, string Description, IReadOnlyList<string> Files, Func<IExportOutput, Exporter> Create)
{
    /// <summary>The extensions of the files that each article has for itself. A single one is JSON in one line.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = [];
}
