using System.Text.RegularExpressions;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Articles.Paragraphs;

/// <summary>Recognizes the rows of tables and lines of stock codes.</summary>
internal static partial class TableRecognizer
{
    // A row with more words is a sentence with figures.
    private const int MostWords = 24;

    private const int FewestColumns = 3;

    private const int LongestCodes = 120;

    private static readonly WordSet Units = Lexicon.Open("Paragraphs/table-words.txt").ToWordSet();

    private static readonly WordSet Exchanges = Lexicon.Open("Paragraphs/stock-exchanges.txt").ToWordSet();

    /// <summary>Whether the paragraph is a table without regard to its neighbors: many figures and fewer words.</summary>
    public static bool IsTable(ParagraphForm form) => form.Numbers >= 5 && form.Numbers >= 2 * form.Words - CountUnits(form);

    /// <summary>Whether the paragraph can be a row of a table, if rows are beside it.</summary>
    public static bool IsRow(ParagraphForm form)
    {
        if (form.EndsSentence || form.Words > MostWords) return false;
        if (IsRule(form)) return true;
        if (CountCells(form) is >= FewestColumns and var cells && form.LowerWords <= cells) return true;
        if (form.Numbers == 0 || (form.Numbers == 1 && form.Tokens.IsNumber(form.Start))) return false;
        var units = CountUnits(form);
        return form.LowerWords <= form.Numbers + units && form.Words - units <= 4 * form.Numbers;
    }

    /// <summary>Whether the row has more figures than words.</summary>
    public static bool IsNumeric(ParagraphForm form) => form.Numbers >= 2 && form.Numbers >= form.Words - CountUnits(form);

    /// <summary>Whether the row has three columns or more.</summary>
    public static bool HasColumns(ParagraphForm form) => CountCells(form) >= FewestColumns;

    // The parts between tabs, bars, and gaps of several spaces. A bar at the start counts, too.
    private static int CountCells(ParagraphForm form)
    {
        var cells = form.Tokens[0] is ['|'] ? 2 : 1;
        for (var at = form.Start + 1; at < form.End; at++)
        {
            if (form.Tokens[at] is ['|'] || IsAfterGap(form.Tokens, at)) cells++;
        }

        return cells;
    }

    /// <summary>Whether the paragraph consists of stock codes: "&lt;AAPL.O&gt;", "(NASDAQ: AAPL)".</summary>
    public static bool IsStockCodes(ParagraphForm form)
    {
        if (form.EndsSentence || form.Span.Length > LongestCodes || form.LowerWords > 0) return false;
        var codes = CodesPattern().Match(form.Span.In(form.Tokens.Text));
        return codes.Success && codes.Groups["exchange"].Captures.All(exchange => Exchanges.Has(exchange.Value));
    }

    /// <summary>Whether the paragraph is a line between rows: "|---|---|", "------".</summary>
    public static bool IsRule(ParagraphForm form) => form.Start == form.End && form.Tokens.Count > 1;

    private static bool IsAfterGap(TokenRun tokens, int at)
    {
        var gap = tokens.Text.AsSpan(tokens.Tokens[at].Offset - tokens.GetGapBefore(at), tokens.GetGapBefore(at));
        return !gap.Contains('\n') && (gap.Length > 1 || gap.Contains('\t'));
    }

    /// <summary>The number of words that name figures: units, and the words between two figures.</summary>
    public static int CountUnits(ParagraphForm form)
    {
        var units = 0;
        for (var at = form.Start; at < form.End; at++)
        {
            if (form.Tokens.IsWord(at) && Units.Has(form.Tokens[at])) units++;
        }

        return units;
    }

    private const string Code = @"[A-Z0-9]{1,6}(?:\.[A-Z]{1,3})?";

    private const string Item = "<" + Code + @">|[A-Z0-9]{2,6}\.[A-Z]{1,2}|(?<exchange>[A-Za-z-]{2,10})\s?:\s?" + Code;

    // The groups are atomic, so that the time is linear.
    [GeneratedRegex(@"\A(?>[(\[]?(?>" + Item + @")[)\]]?(?>[\s,;/]+|\z))+\z", RegexOptions.CultureInvariant)]
    private static partial Regex CodesPattern();
}
