using Enrichment.Analysis;

namespace Enrichment.Pipeline;

/// <summary>A stage whose processor time is limited.</summary>
internal sealed class BudgetedStage(IStage stage, IProcessorBudget budget) : IStage
{
    /// <inheritdoc/>
    public Stage Stage => stage.Stage;

    /// <inheritdoc/>
    public ValueTask<EnrichedArticle> RunAsync(EnrichedArticle document, CancellationToken cancellationToken) =>
        budget.RunAsync(token => stage.RunAsync(document, token), cancellationToken);
}
