using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Pdf;

/// <summary>The text of a PDF.</summary>
/// <param name="Blocks">The paragraphs, in reading order.</param>
/// <param name="LargestHeading">The heading of the first page in the largest font, or null.</param>
internal sealed record PdfText(IReadOnlyList<TextBlock> Blocks, string? LargestHeading)
{
    // Shares of the size of the font that most of the text has.
    private const double HeadingSize = 1.15;

    private const int LongestHeading = 250;
    private const int FewestWordsOfTitle = 3;

    /// <summary>Creates the text of <paramref name="pages"/>.</summary>
    public static PdfText Create(IReadOnlyList<PageText> pages, Action check)
    {
        var columns = pages.SelectMany((page, number) => PageLayout.FindRegions(page.Rows, check).Select(lines => (lines, number)))
            .ToList();
        var paragraphs = ParagraphBuilder.JoinContinued(columns.SelectMany(column => ParagraphBuilder.Split(column.lines, column.number)));
        var joiner = new LineJoiner(columns.SelectMany(column => column.lines).Select(line => line.Text));
        var size = FindUsualSize(paragraphs);
        var texts = paragraphs.Select(paragraph => (Paragraph: paragraph, Block: CreateBlock(paragraph, joiner, size))).ToList();
        var other = pages.SelectMany(page => page.Other).Select(text => new TextBlock(text, ParagraphKind.Boilerplate));
        var titles = texts.Where(text => text.Paragraph.Page == 0 && text.Block.Kind == ParagraphKind.Heading)
            .Where(text => IsLongEnough(text.Block.Text));
        var title = titles.OrderByDescending(text => text.Paragraph.Size).Select(text => text.Block.Text).FirstOrDefault();
        return new PdfText([.. texts.Select(text => text.Block), .. other], title);
    }

    private static TextBlock CreateBlock(PdfParagraph paragraph, LineJoiner joiner, double usualSize)
    {
        if (paragraph.Lines is [{ IsTabular: true } row]) return CreateRow(row.Text.Split(Segment.Tab));
        var text = joiner.Join(paragraph.Lines.Select(line => line.Text)).Replace(Segment.Tab, ' ');
        var isHeading = paragraph.Size >= HeadingSize * usualSize && text.Length <= LongestHeading && text.Any(char.IsLetter);
        return new TextBlock(text, isHeading ? ParagraphKind.Heading : ParagraphKind.Body);
    }

    private static TextBlock CreateRow(string[] cells) => Figures.Fill(cells)
        ? new TextBlock(string.Join(" | ", cells), ParagraphKind.Table)
        : new TextBlock(string.Join(' ', cells), ParagraphKind.Body);

    private static bool IsLongEnough(string text) => text.Split(' ').Length >= FewestWordsOfTitle;

    private static double FindUsualSize(List<PdfParagraph> paragraphs) => paragraphs
        .SelectMany(paragraph => paragraph.Lines)
        .GroupBy(line => Math.Round(line.Size * 2) / 2, line => line.Text.Length)
        .OrderByDescending(group => group.Sum())
        .Select(group => group.Key)
        .FirstOrDefault();
}
