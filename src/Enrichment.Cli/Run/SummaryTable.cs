using System.Globalization;
using Enrichment.Cli.Output;
using Enrichment.Pipeline;
using Enrichment.Sentiment;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Enrichment.Cli.Run;

/// <summary>
/// The table of a run: a line for each enriched article, and below it the claim with the most disputes. Names are shortened so that the
/// figures fit into 80 columns.
/// </summary>
/// <param name="outcomes">The enriched articles.</param>
internal sealed class SummaryTable(IReadOnlyList<ArticleOutcome> outcomes) : Renderable
{
    private const int MaxName = 44;
    private const int MinName = 12;
    private const string Indent = "  ";

    private static readonly (string Heading, int Width)[] Columns = [("Entities", 9), ("Sentiment", 10), ("Claims", 7), ("Disputed", 9)];

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Disputed = new(Color.Yellow);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        if (outcomes.Count == 0) return [];
        var longest = outcomes.Max(outcome => CellWidth.Measure(GetName(outcome)));
        var room = Math.Max(MinName, maxWidth - Columns.Sum(column => column.Width));
        var width = Math.Min(Math.Min(MaxName, room), Math.Max(MinName, longest));
        return CreateHeadings(width).Concat(outcomes.SelectMany(outcome => CreateRow(outcome, width, maxWidth)));
    }

    private static IEnumerable<Segment> CreateHeadings(int width)
    {
        var headings = Columns.Select(column => column.Heading.PadLeft(column.Width));
        return [new Segment(CellWidth.PadEnd("Article", width) + string.Concat(headings), Heading), Segment.LineBreak];
    }

    private static IEnumerable<Segment> CreateRow(ArticleOutcome outcome, int width, int maxWidth)
    {
        var figures = outcome.Figures!;
        (string Text, Style Style)[] cells =
        [
            (Format(figures.Entities), Style.Plain),
            (EnrichmentJson.GetName(figures.Sentiment), new Style(GetColor(figures.Sentiment))),
            (Format(figures.Claims), Style.Plain),
            (Format(figures.Disputed), figures.Disputed > 0 ? Disputed : Style.Plain),
        ];
        yield return new Segment(CellWidth.PadEnd(CellWidth.CutMiddle(GetName(outcome), width), width));
        foreach (var (cell, column) in cells.Zip(Columns)) yield return new Segment(cell.Text.PadLeft(column.Width), cell.Style);
        yield return Segment.LineBreak;
        foreach (var note in CreateNotes(figures))
        {
            yield return new Segment(CellWidth.CutEnd(Indent + note, Math.Max(MinName, maxWidth)), Disputed);
            yield return Segment.LineBreak;
        }
    }

    private static IEnumerable<string> CreateNotes(ArticleFigures figures)
    {
        if (figures.UnsupportedLanguage is { } language) yield return $"language {language}: sentiment and claims were not analyzed";
        if (figures.MostDisputed is { } claim) yield return claim;
    }

    private static string GetName(ArticleOutcome outcome) => OneLine.Create(outcome.Name);

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Color GetColor(SentimentLabel sentiment) => sentiment switch
    {
        SentimentLabel.Positive => Color.Green,
        SentimentLabel.Negative => Color.Red,
        SentimentLabel.Mixed => Color.Yellow,
        _ => Color.Default,
    };
}
