using Enrichment.Articles;

namespace Enrichment.Pipeline;

/// <summary>Limits the processor time of each stage of an article. Safe to use from many threads.</summary>
public interface IProcessorBudget
{
    /// <summary>Runs one stage of one article.</summary>
    /// <param name="work">The stage. It must stop soon after its token is cancelled.</param>
    /// <param name="cancellationToken">Cancels the stage.</param>
    /// <exception cref="ArticleException">
    /// The stage used more processor time than one stage of an article can use: <see cref="ErrorCode.TooComplex"/>.
    /// </exception>
    ValueTask<T> RunAsync<T>(Func<CancellationToken, ValueTask<T>> work, CancellationToken cancellationToken);
}
