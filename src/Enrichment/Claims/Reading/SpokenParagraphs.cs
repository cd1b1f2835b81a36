using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>
/// Finds quotations that extend over several paragraphs: announced by a colon at the end of one, or left open at the end of one and resumed
/// by a mark at the start of the next.
/// </summary>
internal static class SpokenParagraphs
{
    // Longer speeches are read paragraph by paragraph.
    private const int Most = 100;

    // In characters: "SEN. ANN SMITH (D-N.Y.)".
    private const int LongestLabel = 40;

    /// <summary>
    /// The last paragraph of a quotation that extends over several paragraphs from <paramref name="first"/> on; otherwise
    /// <paramref name="first"/>.
    /// </summary>
    public static int FindLast(Article article, int first)
    {
        var last = first;
        while (last - first < Most && IsContinued(article, first, last)) last++;
        // A quotation that is never closed joins no paragraphs.
        return IsLeftOpen(article, last) ? first : last;
    }

    /// <summary>Whether a double quotation mark opens in paragraph <paramref name="index"/> and does not close there.</summary>
    public static bool IsLeftOpen(Article article, int index)
    {
        var paragraph = article.Paragraphs[index];
        var text = article.Text.AsSpan(paragraph.Offset, paragraph.Length);
        return text.LastIndexOf('“') > text.LastIndexOf('”') || text.LastIndexOf('«') > text.LastIndexOf('»') || EndsOpen(text);
    }

    // A straight mark before a word opens a quotation, or resumes it after a lost paragraph break; any other one closes it.
    private static bool EndsOpen(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOf('"');
        return last >= 0 && QuotationMark.IsBeforeWord(text, last, last + 1);
    }

    private static bool IsContinued(Article article, int first, int last)
    {
        if (article.Paragraphs[last].Kind != ParagraphKind.Body || last + 1 >= article.Paragraphs.Count) return false;
        var next = article.Paragraphs[last + 1];
        if (next.Kind != ParagraphKind.Body || article.Text[next.Offset] is not ('“' or '"' or '«')) return false;
        if (StartsTurn(article, next)) return false;
        return IsLeftOpen(article, last) || (last == first && article.Text[article.Paragraphs[last].End - 1] == ':');
    }

    // ""SMITH: We stay.": in a transcript each turn may start with a mark that nothing closes.
    private static bool StartsTurn(Article article, Paragraph paragraph)
    {
        var text = article.Text.AsSpan(paragraph.Offset + 1, paragraph.Length - 1);
        var label = text[..Math.Max(0, text.IndexOf(':'))];
        if (label.Length is 0 or > LongestLabel) return false;
        foreach (var letter in label)
        {
            if (char.IsLower(letter)) return false;
        }

        return char.IsUpper(label[0]);
    }
}
