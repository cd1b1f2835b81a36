namespace Enrichment.Text;

/// <summary>The marks that end sentences, in the scripts that have them.</summary>
internal static class SentenceMarks
{
    /// <summary>Whether <paramref name="mark"/> can end a sentence.</summary>
    public static bool IsTerminator(char mark) => mark is '.' or '!' or '?' or '…' || IsFullStop(mark);

    /// <summary>
    /// Whether <paramref name="mark"/> always ends a sentence: a mark of the CJK, Arabic, Urdu, Indic, Armenian, Ethiopic, Burmese and
    /// Khmer scripts that has no other use.
    /// </summary>
    public static bool IsFullStop(char mark) =>
        mark is '。' or '！' or '？' or '｡' or '؟' or '۔' or '।' or '॥' or '։' or '።' or '፧' or '။' or '។';

    /// <summary>Whether <paramref name="span"/> ends in such a mark. Quotation marks and brackets after the mark are ignored.</summary>
    public static bool EndsSentence(string text, TextSpan span)
    {
        var last = span.End - 1;
        while (last > span.Offset && (Tokenizer.IsQuoteMark(text[last]) || text[last] is ')' or ']')) last--;
        return IsTerminator(text[last]);
    }
}
