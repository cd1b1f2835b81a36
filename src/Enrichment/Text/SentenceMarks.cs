namespace Enrichment.Text;

/// <summary>The marks that end sentences, in the scripts that have them.</summary>
internal static class SentenceMarks
{
    /// <summary>Whether <paramref name="mark"/> may end a sentence.</summary>
    public static bool IsTerminator(char mark) => mark is '.' or '!' or '?' or '…' || IsFullStop(mark);

    /// <summary>Whether <paramref name="mark"/> always ends one, since it is put to no other use: CJK, Arabic, Urdu, Indic, Armenian, Ethiopic, Burmese, Khmer.</summary>
    public static bool IsFullStop(char mark) => mark is '。' or '！' or '？' or '｡' or '؟' or '۔' or '।' or '॥' or '։' or '።' or '፧' or '။' or '។';

    /// <summary>Whether <paramref name="span"/> ends in such a mark, quotation marks and brackets behind it aside.</summary>
    public static bool EndSentence(string text, TextSpan span)
    {
        var last = span.End - 1;
        while (last > span.Offset && (Tokenizer.IsQuoteMark(text[last]) || text[last] is ')' or ']')) last--;
        return IsTerminator(text[last]);
    }
}
