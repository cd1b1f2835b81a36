using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Run;

/// <summary>What <c>enrich run</c> was asked to do.</summary>
internal sealed record RunOptions
{
    /// <summary>Files, folders, globs, "-"; as given.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The article name of standard input.</summary>
    public string StandardInputName { get; init; } = "stdin.txt";

    /// <summary>The folder of the results.</summary>
    public string Out { get; init; } = Containers.Results;

    /// <summary>The folder of the failure records; null is "failed" beside <see cref="Out"/>.</summary>
    public string? Failed { get; init; }

    /// <summary>Whether results go to standard output instead of <see cref="Out"/>.</summary>
    public bool ToStandardOutput { get; init; }

    /// <summary>How many articles are worked on at a time; 1 or more.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether up-to-date results are made again.</summary>
    public bool Force { get; init; }

    /// <summary>Whether nothing but faults is reported.</summary>
    public bool Quiet { get; init; }

    /// <summary>The command line these options came from; failure records tell how to repeat it.</summary>
    public string CommandLine { get; init; } = "enrich run";
}
