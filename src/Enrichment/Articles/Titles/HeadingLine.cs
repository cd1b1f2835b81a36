using System.Text.RegularExpressions;
using Enrichment.Text;

namespace Enrichment.Articles.Titles;

/// <summary>Recognizes headings: Markdown headings by their marks, others as one short line of words without a full stop.</summary>
internal static partial class HeadingLine
{
    private const int Longest = 120;

    /// <summary>The level of <paramref name="line"/> as a Markdown heading, 1 to 6, or 0 if it is none.</summary>
    public static int GetMarkdownLevel(string text, TextSpan line)
    {
        var level = text.AsSpan(line.Offset, line.Length).IndexOfAnyExcept('#');
        return level is > 0 and <= 6 && text[line.Offset + level] is ' ' or '\t' ? level : 0;
    }

    /// <summary>
    /// Whether <paramref name="part"/>, whose tokens are among <paramref name="tokens"/>, is a heading without marks: one short line with
    /// words that is no list item and has no full stop.
    /// </summary>
    public static bool IsPlain(TokenRun tokens, TextSpan part) =>
        part.Length <= Longest && IsPlainLine(tokens.Text, part) && IsOneSentenceOfWords(tokens.TakeWithin(part));

    private static bool IsPlainLine(string text, TextSpan part) =>
        !text.AsSpan(part.Offset, part.Length).Contains('\n')
        && text[part.End - 1] is not (':' or ',' or ';')
        && !IsListItem(text, part)
        && !SentenceMarks.EndsSentence(text, part);

    private static bool IsOneSentenceOfWords(TokenRun part) => HasWord(part) && SentenceSplitter.Split(part).Take(2).Count() == 1;

    private static bool HasWord(TokenRun part)
    {
        foreach (var token in part.Tokens)
        {
            if (token.Kind == TokenKind.Word) return true;
        }

        return false;
    }

    /// <summary>Whether <paramref name="line"/> starts with a bullet or the number of a list.</summary>
    public static bool IsListItem(string text, TextSpan line) => ListMark().IsMatch(text.AsSpan(line.Offset, Math.Min(line.Length, 8)));

    [GeneratedRegex(@"\A(?:[-*+•‣–—·]|[0-9]{1,3}[.)])\s", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();
}
