using Enrichment.Cli.Run.Inputs;
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

    /// <summary>The article name for standard input.</summary>
    public string StandardInputName { get; init; } = "stdin.txt";

    /// <summary>The folder of the results.</summary>
    public string Out { get; init; } = Containers.Results;

    /// <summary>The folder of the failure records; null is the folder "failed" beside <see cref="Out"/>.</summary>
    public string? Failed { get; init; }

    /// <summary>Whether results go to standard output instead of <see cref="Out"/>.</summary>
    public bool ToStandardOutput { get; init; }

    /// <summary>How many articles are processed in parallel; 1 or more.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether to enrich articles whose result is up to date.</summary>
    public bool Force { get; init; }

    /// <summary>Whether to report only errors.</summary>
    public bool Quiet { get; init; }

    /// <summary>The command line of the run. Failure records repeat it.</summary>
    public string CommandLine { get; init; } = "enrich run";
}
