namespace Enrichment.Cli.Run;

/// <summary>The reasons why a run ended.</summary>
internal enum RunEnding
{
    /// <summary>Every article was processed.</summary>
    Done,

    /// <summary>The user pressed Ctrl-C or the process received a termination signal.</summary>
    Stopped,

    /// <summary>The reader of standard output has closed the pipe.</summary>
    ReaderGone,
}
