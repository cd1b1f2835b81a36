namespace Enrichment.Documents.Encodings;

/// <summary>Rates whether the characters outside ASCII in a text are where Western languages have them.</summary>
internal static class WesternText
{
    private const string ShortWords = "àáèéêòóùâôÀÁÈÉÊÒÓÙå";
    private const string Openers = "([\"'“‘«„—->";
    private const string RareLetters = "þÞðÐýÝÿŸƒˆ¤";

    /// <summary>The average over these characters, from 0 (none is) to 1 (all are). A text without them has 1.</summary>
    public static double Rate(string text)
    {
        var (sum, count) = (0.0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAscii(text[at])) continue;
            sum += Rate(text[at], at > 0 ? text[at - 1] : ' ', at + 1 < text.Length ? text[at + 1] : ' ');
            count++;
        }

        return count == 0 ? 1 : Math.Max(0, sum / count);
    }

    private static double Rate(char c, char before, char after)
    {
        if (char.IsLetter(c)) return RateLetter(c, before, after);
        if (char.IsControl(c) || c == '\uFFFD') return -1;
        return c switch
        {
            '’' => RateApostrophe(before, after),
            '“' or '‘' or '«' or '‹' => RateOpening(before, after),
            '”' or '»' or '›' => RateClosing(before, after),
            '„' or '‚' => IsStart(before) && char.IsLetterOrDigit(after) ? 1 : 0.1,
            '¿' or '¡' => IsStart(before) && char.IsLetter(after) ? 1 : 0.1,
            '–' or '—' => char.IsWhiteSpace(before) == char.IsWhiteSpace(after) ? 1 : 0.6,
            '…' => char.IsWhiteSpace(before) && char.IsLetter(after) ? 0.8 : 1,
            '€' or '£' or '¥' => char.IsDigit(before) || char.IsDigit(after) || char.IsWhiteSpace(before) ? 1 : 0.1,
            '\u00A0' => char.IsLetter(before) && char.IsLetter(after) ? 0.6 : 0.8,
            '°' or '²' or '³' or '½' or '¼' or '¾' or 'º' or 'ª' => char.IsDigit(before) || char.IsWhiteSpace(before) ? 0.9 : 0.2,
            '•' or '·' or '©' or '®' or '™' or '§' => char.IsLetter(before) && char.IsLetter(after) ? 0.1 : 0.8,
            _ => 0.05,
        };
    }

    private static double RateLetter(char c, char before, char after)
    {
        if (RareLetters.Contains(c) || (IsOtherLetter(before) && IsOtherLetter(after))) return 0.3;
        if (char.IsUpper(c)) return RateUpper(before, after);
        if (char.IsLetter(before) || char.IsLetter(after)) return char.IsUpper(before) && char.IsUpper(after) ? 0.3 : 1;
        return ShortWords.Contains(c) && IsStart(before) && IsEnd(after) ? 0.8 : 0.1;
    }

    private static bool IsOtherLetter(char c) => !char.IsAscii(c) && char.IsLetter(c);

    private static double RateUpper(char before, char after)
    {
        if (char.IsLower(before)) return 0;
        return char.IsLetter(after) || char.IsUpper(before) ? 0.9 : 0.1;
    }

    private static double RateApostrophe(char before, char after)
    {
        if (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) return 1;
        return !IsStart(before) && IsEnd(after) ? 0.9 : 0.4;
    }

    // “ and « open a quotation in most languages, and close it in German.
    private static double RateOpening(char before, char after)
    {
        if (IsStart(before) && !IsEnd(after)) return 1;
        return !IsStart(before) && IsEnd(after) ? 0.8 : 0.1;
    }

    private static double RateClosing(char before, char after)
    {
        if (!IsStart(before) && IsEnd(after)) return 1;
        return IsStart(before) && !IsEnd(after) ? 0.7 : 0.1;
    }

    private static bool IsStart(char before) => char.IsWhiteSpace(before) || Openers.Contains(before);

    private static bool IsEnd(char after) =>
        char.IsWhiteSpace(after) || after == '<' || (char.IsPunctuation(after) && after is not ('(' or '[' or '„'));
}
