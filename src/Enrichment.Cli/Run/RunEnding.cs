namespace Enrichment.Cli.Run;

/// <summary>Why a run ended.</summary>
internal enum RunEnding
{
    /// <summary>Every article was reached.</summary>
    Done,

    /// <summary>Ctrl-C or a termination signal.</summary>
    Stopped,

    /// <summary>Whoever read standard output has gone.</summary>
    ReaderGone,
}
