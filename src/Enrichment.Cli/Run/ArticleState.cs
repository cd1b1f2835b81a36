namespace Enrichment.Cli.Run;

/// <summary>The states of an article after a run.</summary>
internal enum ArticleState
{
    Enriched,
    Skipped,
    Failed,
}
