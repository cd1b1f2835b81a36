namespace Enrichment.Cli.Run;

/// <summary>What became of an article.</summary>
internal enum ArticleState
{
    Enriched,
    Skipped,
    Failed,
}
