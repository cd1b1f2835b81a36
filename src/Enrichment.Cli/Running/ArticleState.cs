namespace Enrichment.Cli.Running;

/// <summary>What became of an article.</summary>
internal enum ArticleState
{
    Enriched,
    Skipped,
    Failed,
}
