using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Syntax;

/// <summary>Cuts a token into words: contractions, compounds with hyphens, "cannot", fractions.</summary>
internal static class TokenCuts
{
    private const string Hyphens = "-‐‑";

    private static readonly string[] Endings = ["'re", "'ll", "'ve", "'m", "'d", "'s", "n't"];

    private static readonly WordMap<string> Fused = WordMap<string>.Create(
        Lexicon.Open("fused-words.txt").Entries, entry => entry.Text, entry => entry.GetValue("its parts"));

    /// <summary>Adds the words of token <paramref name="at"/>.</summary>
    /// <param name="tokens">The tokens of a sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="isLast">Whether the token ends the sentence.</param>
    /// <param name="words">Receives the words.</param>
    public static void AddParts(TokenRun tokens, int at, bool isLast, List<TextSpan> words)
    {
        var span = tokens.GetSpan(at, at + 1);
        if (tokens.IsNumber(at)) AddNumber(tokens[at], span, words);
        else if (!tokens.IsWord(at)) words.Add(span);
        else if (isLast && tokens[at].Length > 1 && tokens[at][^1] == '.') AddAt(span, span.Length - 1, words);
        else AddCompound(tokens.Text, span, words);
    }

    // A prefix stays with the part after it.
    private static void AddCompound(string text, TextSpan span, List<TextSpan> words)
    {
        var word = text.AsSpan(span.Offset, span.Length);
        var start = 0;
        var isWhole = SyntaxWordLists.Wholes.Has(word);
        var (part, hyphen, next) = (0, isWhole ? word.Length : FindHyphen(word, 0), 0);
        for (; hyphen < word.Length; part = hyphen + 1, hyphen = next)
        {
            next = FindHyphen(word, hyphen + 1);
            if (SyntaxWordLists.Prefixes.Has(word[part..hyphen]) || SyntaxWordLists.Suffixes.Has(word[(hyphen + 1)..next])) continue;
            AddContraction(text, new TextSpan(span.Offset + start, hyphen - start), words);
            words.Add(new TextSpan(span.Offset + hyphen, 1));
            start = hyphen + 1;
        }

        AddContraction(text, TextSpan.FromBounds(span.Offset + start, span.End), words);
    }

    private static int FindHyphen(ReadOnlySpan<char> word, int start) =>
        word[start..].IndexOfAny(Hyphens) is >= 0 and var hyphen ? start + hyphen : word.Length;

    // At most two endings: "couldn't've".
    private static void AddContraction(string text, TextSpan span, List<TextSpan> words)
    {
        var word = text.AsSpan(span.Offset, span.Length);
        var last = GetEndingLength(word);
        var middle = GetEndingLength(word[..^last]);
        var first = new TextSpan(span.Offset, span.Length - last - middle);
        AddBase(word[..first.Length], first, words);
        if (middle > 0) words.Add(new TextSpan(first.End, middle));
        if (last > 0) words.Add(new TextSpan(span.End - last, last));
    }

    // "cannot", and the "5pm" of "2pm-5pm".
    private static void AddBase(ReadOnlySpan<char> word, TextSpan span, List<TextSpan> words)
    {
        var letters = word.IndexOfAnyExceptInRange('0', '9');
        if (Fused.Find(word, out var parts)) AddFused(parts, span.Offset, words);
        else if (letters > 0 && SyntaxWordLists.IsUnit(word[letters..])) AddAt(span, letters, words);
        else words.Add(span);
    }

    private static void AddFused(string parts, int offset, List<TextSpan> words)
    {
        foreach (var part in parts.Split(' '))
        {
            words.Add(new TextSpan(offset, part.Length));
            offset += part.Length;
        }
    }

    private static int GetEndingLength(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length && EndsWith(word, ending)) return ending.Length;
        }

        return 0;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending)
    {
        var end = word[^ending.Length..];
        for (var at = 0; at < end.Length; at++)
        {
            var character = end[at] == '’' ? '\'' : char.ToLowerInvariant(end[at]);
            if (character != ending[at]) return false;
        }

        return true;
    }

    // "1/2", "24/7", but not the date "9/11".
    private static void AddNumber(ReadOnlySpan<char> number, TextSpan span, List<TextSpan> words)
    {
        var slash = number.IndexOf('/');
        if (slash < 0 || number[(slash + 1)..].Contains('/') || IsDate(number, slash))
        {
            words.Add(span);
            return;
        }

        words.Add(new TextSpan(span.Offset, slash));
        words.Add(new TextSpan(span.Offset + slash, 1));
        words.Add(TextSpan.FromBounds(span.Offset + slash + 1, span.End));
    }

    private static bool IsDate(ReadOnlySpan<char> number, int slash)
    {
        if (!int.TryParse(number[..slash], out var month) || !int.TryParse(number[(slash + 1)..], out var day)) return false;
        var isFraction = month < day && month < 4 && day is 2 or 3 or 4 or 5 or 8;
        return month is > 0 and <= 12 && day is > 0 and <= 31 && !isFraction;
    }

    private static void AddAt(TextSpan span, int length, List<TextSpan> words)
    {
        words.Add(new TextSpan(span.Offset, length));
        words.Add(TextSpan.FromBounds(span.Offset + length, span.End));
    }
}
