using Enrichment.Cli.Run.Inputs;
using Enrichment.Corrections;
using Enrichment.Limits;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Run;

/// <summary>The options of <c>enrich run</c>.</summary>
internal sealed record RunOptions
{
    /// <summary>The files, folders and globs of the command line, and "-".</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The memory for the articles in progress, in bytes.</summary>
    public long WorkMemory { get; init; } = WorkMemorySetting.GetBytes(null);

    /// <summary>The patterns of the file names of articles in folders, with * and ?.</summary>
    public IReadOnlyList<string> Include { get; init; } = ArticleFiles.Patterns;

    /// <summary>The file with corrections, or null.</summary>
    public string? CorrectionsPath { get; init; }

    /// <summary>The editors' corrections.</summary>
    public CorrectionList Corrections { get; init; } = CorrectionList.Empty;

    /// <summary>The article name for standard input.</summary>
    public string StandardInputName { get; init; } = "stdin.txt";

    /// <summary>
    /// The folder of the results; null if they only go to <see cref="JsonLines"/> or to standard output.
    /// </summary>
    public string? Out { get; init; } = Containers.Results;

    /// <summary>The folder of the failure records; null is the folder "failed" beside the results.</summary>
    public string? Failed { get; init; }

    /// <summary>The file for all results as JSON Lines, or null.</summary>
    public string? JsonLines { get; init; }

    /// <summary>Whether results go to standard output, as JSON Lines.</summary>
    public bool ToStandardOutput { get; init; }

    /// <summary>Whether results are written as JSON Lines.</summary>
    public bool WritesLines => ToStandardOutput || JsonLines is not null;

    /// <summary>Whether the files of results have no indentation.</summary>
    public bool Compact { get; init; }

    /// <summary>The most articles in the table of the summary, 0 or more.</summary>
    public int TableRows { get; init; } = 50;

    /// <summary>Whether each result also gets a page.</summary>
    public bool Html { get; init; }

    /// <summary>How many articles are processed in parallel; 1 or more.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether to enrich articles whose result is up to date.</summary>
    public bool Force { get; init; }

    /// <summary>Whether to report only errors.</summary>
    public bool Quiet { get; init; }

    /// <summary>The command line of the run. Failure records repeat it.</summary>
    public string CommandLine { get; init; } = "enrich run";
}
