using System.Globalization;
using Enrichment.Cli.Output;
using Enrichment.Sentiment;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace Enrichment.Cli.Run;

/// <summary>The articles of a run, one a row.</summary>
internal static class SummaryTable
{
    /// <summary>The table of <paramref name="outcomes"/>; the last column is there only if something was not enriched.</summary>
    public static Table Of(IReadOnlyList<ArticleOutcome> outcomes)
    {
        var withState = outcomes.Any(outcome => outcome.State != ArticleState.Enriched);
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("Article"));
        table.AddColumn(new TableColumn("Entities").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Sentiment").NoWrap());
        table.AddColumn(new TableColumn("Claims").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Disputed").RightAligned().NoWrap());
        if (withState) table.AddColumn(new TableColumn("State").NoWrap());
        foreach (var outcome in outcomes)
        {
            var cells = Cells(outcome);
            table.AddRow(withState ? [.. cells, State(outcome)] : cells);
        }

        return table;
    }

    private static Cell[] Cells(ArticleOutcome outcome) => outcome.Figures is { } figures
        ? [Name(outcome), Number(figures.Entities), Sentiment(figures), Number(figures.Claims), Number(figures.Disputed, Color.Yellow)]
        : [Name(outcome), new Cell(""), new Cell(""), new Cell(""), new Cell("")];

    private static Cell Name(ArticleOutcome outcome) => new(SafeText.Of(outcome.Name));

    private static Cell Number(int number, Color? color = null) =>
        new(number.ToString(CultureInfo.InvariantCulture), number > 0 && color is not null ? new Style(color) : Style.Plain);

    private static Cell Sentiment(ArticleFigures figures) => figures.Sentiment switch
    {
        SentimentLabel.Positive => Sentiment("positive", figures.Score, Color.Green),
        SentimentLabel.Negative => Sentiment("negative", figures.Score, Color.Red),
        SentimentLabel.Mixed => Sentiment("mixed", figures.Score, Color.Yellow),
        _ => Sentiment("neutral", figures.Score, Color.Default),
    };

    private static Cell Sentiment(string label, double score, Color color) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{label,-8} {score,5:0.00}"), new Style(color));

    private static Cell State(ArticleOutcome outcome) => outcome.State switch
    {
        ArticleState.Failed => new Cell("failed", new Style(Color.Red)),
        ArticleState.Skipped => new Cell("skipped", new Style(Color.Grey)),
        _ => new Cell("enriched"),
    };
}
