using Enrichment.Articles;

namespace Enrichment.Cli.Run;

/// <summary>Counts the outcomes of a run. Its memory does not grow with the number of articles.</summary>
/// <param name="maxRows">The most articles that the summary lists, 0 or more.</param>
internal sealed class RunTally(int maxRows)
{
    private readonly PriorityQueue<ArticleOutcome, (int Disputed, int Claims, int Order)> _rows = new();
    private readonly SortedDictionary<ErrorCode, int> _failures = [];

    /// <summary>The number of enriched articles.</summary>
    public int Enriched { get; private set; }

    /// <summary>The number of articles whose result was up to date.</summary>
    public int Skipped { get; private set; }

    /// <summary>The number of articles that could not be enriched.</summary>
    public int Failed => _failures.Values.Sum();

    /// <summary>The number of articles.</summary>
    public int Total => Enriched + Skipped + Failed;

    /// <summary>The number of claims in the enriched articles.</summary>
    public long Claims { get; private set; }

    /// <summary>The number of disputes in the enriched articles.</summary>
    public long Disputes { get; private set; }

    /// <summary>The number of failed articles for each error code, in the order of the codes.</summary>
    public IReadOnlyDictionary<ErrorCode, int> Failures => _failures;

    /// <summary>Counts an outcome.</summary>
    public void Add(ArticleOutcome outcome)
    {
        if (outcome.State == ArticleState.Skipped) Skipped++;
        if (outcome.Code is { } code) _failures[code] = _failures.GetValueOrDefault(code) + 1;
        if (outcome.Figures is { } figures) Add(outcome, figures);
    }

    /// <summary>
    /// The enriched articles for the summary: all of them in their order, or those with the most disputed claims if there are too many.
    /// </summary>
    public IReadOnlyList<ArticleOutcome> GetRows()
    {
        var isComplete = _rows.Count == Enriched;
        var rows = _rows.UnorderedItems.OrderByDescending(row => isComplete ? (0, 0, row.Priority.Order) : row.Priority);
        return [.. rows.Select(row => row.Element)];
    }

    private void Add(ArticleOutcome outcome, ArticleFigures figures)
    {
        Enriched++;
        Claims += figures.Claims;
        Disputes += figures.Disputes;
        _rows.Enqueue(outcome with { Line = null, Notices = [] }, (figures.Disputed, figures.Claims, -Enriched));
        if (_rows.Count > maxRows) _rows.Dequeue();
    }
}
