using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Enrichment.Text;

/// <summary>Splits text into words, numbers and marks. The time is linear in the length of the text.</summary>
public static partial class Tokenizer
{
    private const string QuoteMarks = "\"“”„‟«»‹›'‘’‚‛「」『』";
    private const string Apostrophes = "'’";
    private const string Hyphens = "-‐‑";

    // Longer addresses are cut, so that the time for a hostile sequence of dots is linear in its length.
    private const int LongestAddress = 2_048;

    // For the same reason.
    private const int LongestAbbreviation = 40;

    /// <summary>The tokens of <paramref name="span"/> of <paramref name="text"/>, in order. White space is in no token.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside <paramref name="text"/>.</exception>
    public static IReadOnlyList<Token> Tokenize(string text, ISpan span) => Cut(text, span);

    /// <summary>The same as <see cref="Tokenize"/>, as an array.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside <paramref name="text"/>.</exception>
    internal static Token[] Cut(string text, ISpan span)
    {
        var tokens = ArrayPool<Token>.Shared.Rent(span.Length);
        var count = 0;
        var part = text.AsSpan(span.Offset, span.Length);
        var mark = -1;
        for (var at = 0; at < part.Length;)
        {
            if (char.IsWhiteSpace(part[at]))
            {
                at++;
                continue;
            }

            if (mark < at) mark = FindAddressMarkOrSpace(part, at);
            var (length, kind) = ReadToken(part, at, mark < part.Length && !char.IsWhiteSpace(part[mark]));
            tokens[count++] = new Token(span.Offset + at, length, kind);
            at += length;
        }

        var cut = tokens.AsSpan(0, count).ToArray();
        ArrayPool<Token>.Shared.Return(tokens);
        return cut;
    }

    /// <summary>Whether <paramref name="mark"/> is a quotation mark or an apostrophe, straight or typographic.</summary>
    public static bool IsQuoteMark(char mark) => QuoteMarks.Contains(mark, StringComparison.Ordinal);

    // Most words are followed by a space before such a mark. They are not matched with the slower patterns.
    private static int FindAddressMarkOrSpace(ReadOnlySpan<char> part, int at)
    {
        while (at < part.Length && part[at] is not ('@' or ':' or '.') && !char.IsWhiteSpace(part[at])) at++;
        return at;
    }

    private static (int Length, TokenKind Kind) ReadToken(ReadOnlySpan<char> part, int at, bool hasAddressMark)
    {
        var rest = part[at..];
        var first = rest[0];
        if (StartsToken(part, at) && ReadAddress(rest, hasAddressMark) is { Length: > 0 } address) return address;
        if (char.IsDigit(first)) return (GetNumberLength(rest), TokenKind.Number);
        if (IsPossessive(part, at)) return (2, TokenKind.Suffix);
        if (IsLetter(rest, 0)) return (GetWordLength(rest), TokenKind.Word);
        if (IsQuoteMark(first)) return (1, TokenKind.Quote);
        return (GetMarkLength(rest), TokenKind.Punctuation);
    }

    private static bool StartsToken(ReadOnlySpan<char> part, int at) => at == 0 || !char.IsLetterOrDigit(part[at - 1]);

    private static (int Length, TokenKind Kind) ReadAddress(ReadOnlySpan<char> rest, bool hasAddressMark)
    {
        var window = rest[..Math.Min(rest.Length, LongestAddress)];
        return window[0] switch
        {
            '@' => (GetMatchLength(HandlePattern(), window), TokenKind.Handle),
            '#' => (GetMatchLength(HashtagPattern(), window), TokenKind.Hashtag),
            var first when hasAddressMark && char.IsLetterOrDigit(first) => ReadWebOrMailAddress(window),
            _ => default,
        };
    }

    private static (int Length, TokenKind Kind) ReadWebOrMailAddress(ReadOnlySpan<char> window)
    {
        var mail = GetMatchLength(EmailPattern(), window);
        if (mail > 0) return (mail, TokenKind.Email);
        return (AddClosingParenthesis(window, GetMatchLength(UrlPattern(), window)), TokenKind.Url);
    }

    // "https://en.wikipedia.org/wiki/Kelstrand_(town)": the parenthesis belongs to the address that opens it.
    private static int AddClosingParenthesis(ReadOnlySpan<char> window, int length)
    {
        var isOpen = length < window.Length && window[length] == ')' && window[..length].Count('(') > window[..length].Count(')');
        return isOpen ? length + 1 : length;
    }

    private static int GetMatchLength(Regex pattern, ReadOnlySpan<char> window)
    {
        foreach (var match in pattern.EnumerateMatches(window)) return match.Length;
        return 0;
    }

    private static int GetNumberLength(ReadOnlySpan<char> rest)
    {
        var end = GetMatchLength(IsoDatePattern(), rest[..Math.Min(rest.Length, 11)]);
        if (end > 0) return end;
        while (end < rest.Length && (char.IsDigit(rest[end]) || JoinsDigits(rest, end))) end++;
        return end + GetOrdinalLength(rest[end..]);
    }

    private static bool JoinsDigits(ReadOnlySpan<char> rest, int at) =>
        rest[at] is '.' or ',' or ':' or '/' or '٫' or '٬' && at + 1 < rest.Length && char.IsDigit(rest[at + 1]);

    private static int GetOrdinalLength(ReadOnlySpan<char> rest)
    {
        foreach (var ordinal in (ReadOnlySpan<string>)["st", "nd", "rd", "th", "s"])
        {
            if (rest.StartsWith(ordinal, StringComparison.Ordinal) && !IsLetter(rest, ordinal.Length))
                return ordinal.Length;
        }

        return 0;
    }

    private static bool IsPossessive(ReadOnlySpan<char> part, int at)
    {
        if (at == 0 || !Apostrophes.Contains(part[at], StringComparison.Ordinal) || !EndsInS(part[at..])) return false;
        return char.IsLetterOrDigit(part[at - 1]) || (part[at - 1] == '.' && at > 1 && char.IsLetter(part[at - 2]));
    }

    private static bool EndsInS(ReadOnlySpan<char> rest) => rest.Length > 1 && rest[1] is 's' or 'S' && !IsLetter(rest, 2);

    private static int GetWordLength(ReadOnlySpan<char> rest)
    {
        var abbreviation = GetAbbreviationLength(rest);
        if (abbreviation > 0) return abbreviation;
        var end = CountPlain(rest);
        while (GetPartLength(rest, end) is > 0 and var length) end += length + CountPlain(rest[(end + length)..]);
        return end;
    }

    // Most words have only such letters.
    private static int CountPlain(ReadOnlySpan<char> rest)
    {
        var count = 0;
        while (count < rest.Length && char.IsAsciiLetterOrDigit(rest[count])) count++;
        return count;
    }

    private static int GetPartLength(ReadOnlySpan<char> rest, int at)
    {
        if (at == rest.Length || rest[at] == ' ') return 0;
        if (IsWordPart(rest[at]) || JoinsLetters(rest, at)) return 1;
        return char.IsHighSurrogate(rest[at]) && IsLetter(rest, at) ? 2 : 0;
    }

    // "U.S.", "a.m.", "J.R.R.": single letters, each with its period, at least two.
    private static int GetAbbreviationLength(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < LongestAbbreviation && end + 1 < rest.Length && char.IsLetter(rest[end]) && rest[end + 1] == '.') end += 2;
        return end >= 4 && !IsLetter(rest, end) ? end : 0;
    }

    private static bool JoinsLetters(ReadOnlySpan<char> rest, int at)
    {
        if (at + 1 >= rest.Length || !char.IsLetterOrDigit(rest[at + 1])) return false;
        if (Hyphens.Contains(rest[at], StringComparison.Ordinal)) return true;
        return Apostrophes.Contains(rest[at], StringComparison.Ordinal) && IsLetter(rest, at + 1) && !EndsInS(rest[at..]);
    }

    private static bool IsLetter(ReadOnlySpan<char> rest, int at)
    {
        if (at >= rest.Length) return false;
        if (char.IsLetter(rest[at])) return true;
        return Rune.DecodeFromUtf16(rest[at..], out var rune, out _) == OperationStatus.Done && Rune.IsLetter(rune);
    }

    // Combining marks and the joiners of Arabic and Indic scripts are inside words.
    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || c is '\u200c' or '\u200d'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int GetMarkLength(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '.') return rest.IndexOfAnyExcept('.') is var end and > 0 ? end : rest.Length;
        return rest.Length > 1 && char.IsSurrogatePair(rest[0], rest[1]) ? 2 : 1;
    }

    // Dashes, typographic quotation marks and the marks of other scripts are more often after an address than in it.
    private const string InUrl = @"[^\s<>""“”‘’«»—–。，、！？；：（）「」『』،؟۔]*[\p{L}\p{N}/=_&#%+~-]";

    private const string UrlWithScheme = @"(?:(?:https?|ftp)://|www\.)" + InUrl;

    private const string TopLevelDomain =
        @"(?:(?:co|org|ac|gov|com|net)\.[a-z]{2}|com|org|net|gov|edu|int|mil|info|news)(?![\p{L}\p{N}-])";

    private const string BareUrl =
        @"(?:[a-z0-9-]{1,63}\.){1,4}(?:" + TopLevelDomain + "(?:/" + InUrl + @")?|[a-z]{2,10}/" + InUrl + ")";

    [GeneratedRegex(@"\A(?:" + UrlWithScheme + "|" + BareUrl + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UrlPattern();

    [GeneratedRegex(@"\A[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,24}", RegexOptions.CultureInvariant)]
    private static partial Regex EmailPattern();

    [GeneratedRegex(@"\A@[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,62}[A-Za-z0-9_])?", RegexOptions.CultureInvariant)]
    private static partial Regex HandlePattern();

    [GeneratedRegex(@"\A#(?=[\p{N}_]{0,138}\p{L})[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]{0,138}", RegexOptions.CultureInvariant)]
    private static partial Regex HashtagPattern();

    [GeneratedRegex(@"\A\d{4}-\d{2}-\d{2}(?![\d-])", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDatePattern();
}
