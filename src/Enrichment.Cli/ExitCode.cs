namespace Enrichment.Cli;

/// <summary>The exit codes of <c>enrich</c>, documented in <c>--help</c>.</summary>
internal static class ExitCode
{
    /// <summary>Every article was enriched, or skipped because its result is up to date.</summary>
    public const int Success = 0;

    /// <summary>At least one article failed, or a path does not exist.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line is not valid. Nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>Stopped by Ctrl-C or a termination signal.</summary>
    public const int Stopped = 130;
}
