using Enrichment.Export.Output;

namespace Enrichment.Cli.Export;

/// <summary>The options of <c>enrich export</c>.</summary>
internal sealed record ExportOptions
{
    /// <summary>The format.</summary>
    public required ExportFormat Format { get; init; }

    /// <summary>The folder of the files, or null for standard output.</summary>
    public required string? Out { get; init; }

    /// <summary>The file that is written to standard output; null if the format only has files for each article.</summary>
    public string? File { get; init; }

    /// <summary>Whether to report only errors.</summary>
    public bool Quiet { get; init; }
}
