using System.Globalization;
using Enrichment.Analysis;
using Enrichment.Sentiment;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace Enrichment.Cli.Run;

/// <summary>The summary table of a run, with one row for each article.</summary>
internal static class SummaryTable
{
    /// <summary>
    /// Creates the table. It has a column for the state only if an article was not enriched, or its language is not supported.
    /// </summary>
    public static Table Create(IReadOnlyList<ArticleOutcome> outcomes)
    {
        var withState = outcomes.Any(outcome => outcome.State != ArticleState.Enriched || outcome.Figures?.UnsupportedLanguage is not null);
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("Article"));
        table.AddColumn(new TableColumn("Entities").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Sentiment").NoWrap());
        table.AddColumn(new TableColumn("Claims").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Disputed").RightAligned().NoWrap());
        if (withState) table.AddColumn(new TableColumn("State").NoWrap());
        foreach (var outcome in outcomes)
        {
            var cells = CreateCells(outcome);
            table.AddRow(withState ? [.. cells, CreateState(outcome)] : cells);
        }

        return table;
    }

    private static Cell[] CreateCells(ArticleOutcome outcome) => outcome.Figures is { } figures
        ?
        [
            CreateName(outcome),
            CreateNumber(figures.Entities),
            CreateSentiment(figures),
            CreateNumber(figures.Claims),
            CreateNumber(figures.Disputed, Color.Yellow),
        ]
        : [CreateName(outcome), new Cell(""), new Cell(""), new Cell(""), new Cell("")];

    private static Cell CreateName(ArticleOutcome outcome) => new(SafeText.Escape(outcome.Name));

    private static Cell CreateNumber(int number, Color? color = null) =>
        new(number.ToString(CultureInfo.InvariantCulture), number > 0 && color is not null ? new Style(color) : Style.Plain);

    private static Cell CreateSentiment(ArticleFigures figures) => figures.Sentiment switch
    {
        SentimentLabel.Positive => CreateSentiment("positive", figures.Score, Color.Green),
        SentimentLabel.Negative => CreateSentiment("negative", figures.Score, Color.Red),
        SentimentLabel.Mixed => CreateSentiment("mixed", figures.Score, Color.Yellow),
        _ => CreateSentiment("neutral", figures.Score, Color.Default),
    };

    private static Cell CreateSentiment(string label, double score, Color color) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{label,-8} {score,5:0.00}"), new Style(color));

    private static Cell CreateState(ArticleOutcome outcome) => outcome.State switch
    {
        ArticleState.Failed => new Cell("failed", new Style(Color.Red)),
        ArticleState.Skipped => new Cell("skipped", new Style(Color.Grey)),
        _ when outcome.Figures?.UnsupportedLanguage is { } language => new Cell($"language {language}", new Style(Color.Yellow)),
        _ => new Cell("enriched"),
    };
}
